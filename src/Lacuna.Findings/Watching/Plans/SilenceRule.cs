using Lacuna.Core.Actors;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Findings.Watching.Plans;

/// <summary>Tell when this actor first names this subject.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Subject">What. Without terms it stands for the subject of that name that the archive keeps.</param>
public sealed record SilenceRule(Actor Actor, Subject Subject)
{
    /// <summary>First day that is looked at; null for a year before the day of the document.</summary>
    public LocalDate? Since { get; init; }
}
