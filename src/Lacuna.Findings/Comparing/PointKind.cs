namespace Lacuna.Findings.Comparing;

/// <summary>How two accounts stand to each other on one point.</summary>
public enum PointKind
{
    /// <summary>Both say it.</summary>
    Shared,

    /// <summary>Both speak of it, and differ.</summary>
    Differs,

    /// <summary>Only the first account has it.</summary>
    OnlyInA,

    /// <summary>Only the second account has it.</summary>
    OnlyInB,
}
