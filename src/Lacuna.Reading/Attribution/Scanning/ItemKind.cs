namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>Class of an item.</summary>
internal enum ItemKind : byte
{
    Word,
    Number,
    Possessive,

    /// <summary>A whole quotation with its marks.</summary>
    Quotation,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Stop,
    OpenParenthesis,
    CloseParenthesis,
    Other,
}
