namespace Lacuna.Findings.Wordings;

/// <summary>What a replacement of words amounts to.</summary>
public enum ReplacementKind
{
    /// <summary>Other words.</summary>
    OtherWords,

    /// <summary>A weaker word of the same scale: "condemns" became "is concerned".</summary>
    Weaker,

    /// <summary>A stronger word of the same scale.</summary>
    Stronger,

    /// <summary>Another name for the same thing: "conflict" became "war".</summary>
    OtherName,

    /// <summary>Words were left out and none came in their place.</summary>
    LeftOut,

    /// <summary>The sentence was written anew; the words for words cannot be told.</summary>
    Rewritten,
}
