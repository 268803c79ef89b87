namespace Lacuna.Findings.Drafts.Wording;

/// <summary>What a noun stands for that is no speaker.</summary>
internal enum TextNounKind
{
    /// <summary>What is published of a contact: "readout".</summary>
    Account,

    /// <summary>One text: "statement", "tweet".</summary>
    Text,

    /// <summary>A work that is not what somebody said on a day: "constitution", "treaty", "book".</summary>
    Work,

    /// <summary>A contact: "call", "talks".</summary>
    Contact,
}
