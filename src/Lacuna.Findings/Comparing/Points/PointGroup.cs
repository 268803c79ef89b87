namespace Lacuna.Findings.Comparing.Points;

/// <summary>Points of the two accounts that say the same or speak of the same; one side may be empty.</summary>
internal sealed class PointGroup
{
    /// <summary>Indices of the first account's points, in order.</summary>
    public SortedSet<int> InA { get; } = [];

    /// <summary>Indices of the second account's points, in order.</summary>
    public SortedSet<int> InB { get; } = [];

    /// <summary>How near the nearest two of them come; for a one-sided group, how near the nearest point of the other account comes.</summary>
    public double Similarity { get; set; }
}
