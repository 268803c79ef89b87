using System.Collections.Immutable;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;

namespace Lacuna.Findings.Silences;

/// <summary>The silence on one of the actor's channels.</summary>
/// <param name="Source">The channel.</param>
/// <param name="Verdict">What the record allows to say of it alone.</param>
/// <param name="Counts">Its documents.</param>
public sealed record ChannelSilence(Source Source, SilenceVerdict Verdict, SilenceCounts Counts)
{
    /// <summary>Why it is not established; for a broken silence, what may hide an earlier mention.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>The first own mention on it.</summary>
    public SubjectMention? First { get; init; }

    /// <summary>Days of the window that are not held in full.</summary>
    public ImmutableArray<CoverageHole> Holes { get; init; } = [];

    /// <summary>How the days held are known to be; the least sure of them. Null when none is held.</summary>
    public CoverageBasis? Basis { get; init; }
}
