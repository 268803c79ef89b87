namespace Lacuna.Findings.Drafts.Wording;

/// <summary>What a word of a draft is to a cue.</summary>
internal enum DraftWordKind
{
    /// <summary>A word or number.</summary>
    Word,

    /// <summary>An "'s" or "'" after a name.</summary>
    Possessive,

    /// <summary>A quotation mark, which parts nothing.</summary>
    Quote,

    /// <summary>A mark that no cue and no noun phrase goes over.</summary>
    Mark,
}
