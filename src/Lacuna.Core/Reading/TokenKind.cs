namespace Lacuna.Core.Reading;

/// <summary>Coarse class of a token.</summary>
public enum TokenKind
{
    /// <summary>Letters, with inner apostrophes, hyphens and full stops: "Kyiv", "cease-fire", "U.S.", "Mr.".</summary>
    Word,

    /// <summary>Digits, with inner separators: "1,500", "2022", "3.5".</summary>
    Number,

    /// <summary>The ending "'s" or "'" of a possessive, apart from its word.</summary>
    Possessive,

    /// <summary>An opening or closing quotation mark of any shape.</summary>
    Quote,

    /// <summary>Any other mark.</summary>
    Punctuation,
}
