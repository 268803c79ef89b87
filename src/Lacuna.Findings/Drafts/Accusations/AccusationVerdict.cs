namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>Whether an accusation in a draft stands with the reply of the accused.</summary>
public enum AccusationVerdict
{
    /// <summary>The draft gives a reply, and the record holds one by the same side.</summary>
    Answered,

    /// <summary>The draft gives a reply; the record holds none.</summary>
    AnsweredInDraft,

    /// <summary>The draft gives no reply, and the record holds one.</summary>
    LeftOut,

    /// <summary>Neither the draft nor the record gives a reply.</summary>
    NoReply,

    /// <summary>It could not be told who is accused, or of what, so that no reply could be looked for.</summary>
    NotTold,
}
