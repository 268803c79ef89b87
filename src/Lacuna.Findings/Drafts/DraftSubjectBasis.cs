namespace Lacuna.Findings.Drafts;

/// <summary>Where the terms of a draft's subject come from.</summary>
public enum DraftSubjectBasis
{
    /// <summary>A subject that the archive keeps.</summary>
    Kept,

    /// <summary>Names in the draft's words.</summary>
    Names,

    /// <summary>The draft's words themselves, which are no name.</summary>
    Words,
}
