using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Findings.Sayings;
using NodaTime;

namespace Lacuna.Findings.Claims;

/// <summary>Somebody who asserts, denies or repeats a claim.</summary>
/// <param name="Name">As findings print it: an actor's name, a source's, or the text's own words for an unnamed speaker.</param>
/// <param name="Stance">What they do with it.</param>
/// <param name="Sayings">Their statements, or those they pass on, in order of publication; each counts by itself.</param>
public sealed record ClaimVoice(string Name, ClaimStance Stance, ImmutableArray<Saying> Sayings)
{
    /// <summary>The actor, when it is one.</summary>
    public Actor? Actor { get; init; }

    /// <summary>First day of publication; null when none is dated.</summary>
    public LocalDate? First => Days.Min();

    /// <summary>Last day of publication; null when none is dated.</summary>
    public LocalDate? Last => Days.Max();

    private IEnumerable<LocalDate?> Days => Sayings.Select(saying => saying.Row.Published?.Date).Where(day => day is not null);
}
