using Lacuna.Core.Actors;
using NodaTime;

namespace Lacuna.Findings.Watching.Plans;

/// <summary>Tell when this actor's documents begin or cease to use these words.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Phrase">The words; case does not matter.</param>
public sealed record PhraseRule(Actor Actor, string Phrase)
{
    /// <summary>First day that is looked at; null for the whole record.</summary>
    public LocalDate? Since { get; init; }
}
