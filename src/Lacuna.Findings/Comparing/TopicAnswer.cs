using System.Collections.Immutable;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Comparing;

/// <summary>What the two accounts say of one topic asked for.</summary>
/// <param name="Topic">As asked.</param>
/// <param name="Terms">Forms and synonyms that were looked for.</param>
public sealed record TopicAnswer(string Topic, ImmutableArray<string> Terms)
{
    /// <summary>True when the first account speaks of it.</summary>
    public bool IsInA => !InA.IsEmpty;

    /// <summary>True when the second account speaks of it.</summary>
    public bool IsInB => !InB.IsEmpty;

    /// <summary>How the accounts stand to each other on it; null when neither speaks of it.</summary>
    public PointKind? Relation { get; init; }

    /// <summary>The first account's words on it, best first.</summary>
    public ImmutableArray<Evidence> InA { get; init; } = [];

    /// <summary>The second account's words on it, best first.</summary>
    public ImmutableArray<Evidence> InB { get; init; } = [];

    /// <summary>The differences found when both speak of it.</summary>
    public ImmutableArray<Difference> Differences { get; init; } = [];

    /// <summary>Probability that A speaks of it, 0 to 1.</summary>
    public double ScoreA { get; init; }

    /// <summary>Probability that B speaks of it, 0 to 1.</summary>
    public double ScoreB { get; init; }
}
