namespace Lacuna.Web.Documents;

/// <summary>In which way a place of a text is shown.</summary>
internal enum TextMarkKind
{
    /// <summary>Words that name a speaker.</summary>
    Source,

    /// <summary>Words of expressing.</summary>
    Cue,

    /// <summary>What was expressed.</summary>
    Content,

    /// <summary>Words of the statement whose card is open.</summary>
    Chosen,

    /// <summary>Words that stand for an actor.</summary>
    Mention,

    /// <summary>An expression of time.</summary>
    Time,

    /// <summary>The words of the permalink.</summary>
    Passage,
}
