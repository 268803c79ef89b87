namespace Lacuna.Findings.Quotes;

/// <summary>What became of a run of words between the source and the draft.</summary>
public enum QuoteEditKind
{
    /// <summary>The same words.</summary>
    Same,

    /// <summary>A difference that changes no word of weight.</summary>
    Cleaned,

    /// <summary>Other words in the editor's brackets, in place of the source's or beside them.</summary>
    Bracketed,

    /// <summary>Left out where an ellipsis says so.</summary>
    Elided,

    /// <summary>Other words, unmarked.</summary>
    Replaced,

    /// <summary>Left out, unmarked.</summary>
    Dropped,

    /// <summary>Not in the source, unmarked.</summary>
    Added,

    /// <summary>The same words elsewhere in the sentence, unmarked: given once with its place in the draft and once with its place in the source.</summary>
    Moved,

    /// <summary>The source's own words for who speaks, which the draft steps over: <c>he said</c> between two quoted parts. No alteration.</summary>
    SteppedOver,
}
