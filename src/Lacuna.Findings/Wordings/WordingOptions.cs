namespace Lacuna.Findings.Wordings;

/// <summary>What counts as a wording, and how many are shown.</summary>
public sealed record WordingOptions
{
    /// <summary>Documents that must use a phrase. Two may share a turn by chance; a third makes it a habit.</summary>
    public int LeastUses { get; init; } = 3;

    /// <summary>Share of all documents that must use a phrase of a long series: one use in 500 is no formula of that speaker, and memory stays bounded.</summary>
    public double LeastShare { get; init; } = 0.002;

    /// <summary>Share of all documents above which a phrase is always there and so tells nothing.</summary>
    public double MostShare { get; init; } = 0.4;

    /// <summary>Expected share of rows that are chance (Benjamini and Hochberg 1995).</summary>
    public double FalseDiscoveryRate { get; init; } = 0.05;

    /// <summary>Rows shown.</summary>
    public int MostRows { get; init; } = 50;

    /// <summary>Wordings of one row.</summary>
    public int MostWordingsOfARow { get; init; } = 5;
}
