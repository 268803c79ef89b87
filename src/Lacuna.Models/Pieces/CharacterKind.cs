namespace Lacuna.Models.Pieces;

/// <summary>What BERT's splitter makes of a character.</summary>
internal enum CharacterKind
{
    /// <summary>Part of a word.</summary>
    Word,

    /// <summary>Ends a word and is left out.</summary>
    Space,

    /// <summary>A word of its own: a punctuation mark, a sign of ASCII, a Chinese character.</summary>
    Alone,

    /// <summary>Left out without ending a word: control and format characters.</summary>
    Nothing,
}
