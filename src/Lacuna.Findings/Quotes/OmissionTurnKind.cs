namespace Lacuna.Findings.Quotes;

/// <summary>Why words left out may matter.</summary>
public enum OmissionTurnKind
{
    /// <summary>A negation: not, never, no.</summary>
    Negation,

    /// <summary>A condition: if, unless, provided that.</summary>
    Condition,

    /// <summary>The other half of a contrast: but, however, although.</summary>
    Contrast,

    /// <summary>A limit: only, at least, except.</summary>
    Limit,
}
