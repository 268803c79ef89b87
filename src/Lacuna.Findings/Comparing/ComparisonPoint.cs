using System.Collections.Immutable;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Comparing;

/// <summary>One point of two accounts laid side by side.</summary>
/// <param name="Id">Unique within the comparison: p1, p2 … in reading order of A, then of B.</param>
/// <param name="Kind">How the accounts stand to each other on it.</param>
public sealed record ComparisonPoint(string Id, PointKind Kind)
{
    /// <summary>The first account's words; empty when only B has the point.</summary>
    public ImmutableArray<Evidence> InA { get; init; } = [];

    /// <summary>The second account's words; empty when only A has the point.</summary>
    public ImmutableArray<Evidence> InB { get; init; } = [];

    /// <summary>The differences found, the weightiest first; for a one-sided point only words that it puts into the other side's mouth.</summary>
    public ImmutableArray<Difference> Differences { get; init; } = [];

    /// <summary>What a person made of it; null when nobody judged it.</summary>
    public PointJudgement? Judgement { get; init; }

    /// <summary>True when a person rejected it: it stays visible and counts for nothing.</summary>
    public bool IsRejected => Judgement is { IsAccepted: false };

    /// <summary>How near the two sides' words are in meaning, 0 to 1; for a one-sided point, how near the nearest words of the other side come.</summary>
    public double Similarity { get; init; }
}
