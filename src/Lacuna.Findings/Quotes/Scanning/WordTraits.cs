namespace Lacuna.Findings.Quotes.Scanning;

/// <summary>What stands around a word.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>Wholly in square brackets: <c>[seeing]</c>.</summary>
    Bracketed = 1,

    /// <summary>Letters of it in square brackets: <c>[g]rateful</c>.</summary>
    PartBracketed = 2,

    /// <summary>In round brackets.</summary>
    Parenthesised = 4,

    /// <summary>An ellipsis stands before it.</summary>
    AfterEllipsis = 8,

    /// <summary>A hyphen without spaces joins it to the next.</summary>
    Hyphenated = 16,

    /// <summary>A dash or an ellipsis stands after it, as where a sentence breaks off.</summary>
    BrokenOff = 32,

    /// <summary>A comma, a dash or the like stands before it or after it.</summary>
    SetOff = 64,

    /// <summary>It ends a paragraph.</summary>
    EndsParagraph = 128,
}
