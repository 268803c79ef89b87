namespace Lacuna.Reporting.Model;

/// <summary>What a section is for.</summary>
public enum SectionKind
{
    /// <summary>Findings.</summary>
    Findings,

    /// <summary>How each figure came about.</summary>
    Method,

    /// <summary>What the report cannot tell.</summary>
    Limits,
}
