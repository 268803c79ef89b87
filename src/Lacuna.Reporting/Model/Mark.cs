namespace Lacuna.Reporting.Model;

/// <summary>The sign that stands before a finding, so that nothing is told by colour alone.</summary>
public enum Mark
{
    /// <summary>No sign.</summary>
    None,

    /// <summary>Both accounts say it: <c>=</c>.</summary>
    Shared,

    /// <summary>Both speak of it and differ: <c>≠</c>.</summary>
    Differs,

    /// <summary>Only the first account has it: <c>A</c>.</summary>
    OnlyInA,

    /// <summary>Only the second account has it: <c>B</c>.</summary>
    OnlyInB,

    /// <summary>Neither account has it: <c>∅</c>.</summary>
    Absent,

    /// <summary>It cannot be told: <c>?</c>.</summary>
    NotEstablished,
}
