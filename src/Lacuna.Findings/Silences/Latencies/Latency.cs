using System.Collections.Immutable;

namespace Lacuna.Findings.Silences.Latencies;

/// <summary>Days from a subject's first mention by anybody in the record to the actor's first own mention.</summary>
/// <param name="Days">The days; up to the window's end when the actor has not named it.</param>
/// <param name="IsOpen">True when the actor has not named it, so that it takes at least so many days.</param>
/// <param name="FirstByAnybody">The first mention in the record.</param>
public sealed record Latency(int Days, bool IsOpen, SubjectMention FirstByAnybody)
{
    /// <summary>Days that the actor took for other subjects of the archive, the shortest first. Left out are subjects that are older than the record, and those that it never named.</summary>
    public ImmutableArray<SubjectLatency> Others { get; init; } = [];

    /// <summary>Share of the other subjects for which it took no longer; null when there are none.</summary>
    public double? Quantile => Others.IsEmpty ? null : (double)Others.Count(other => other.Days <= Days) / Others.Length;
}
