namespace Lacuna.Models.Words;

/// <summary>One word of a text as it counts in comparisons.</summary>
/// <param name="Start">Offset of its first code unit in the text.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Stem">Its stem in lower case; a number as it stands.</param>
/// <param name="IsCapitalised">True when it begins with a capital letter.</param>
public readonly record struct Word(int Start, int Length, string Stem, bool IsCapitalised)
{
    /// <summary>Offset just after the word.</summary>
    public int End => Start + Length;

    /// <summary>True when it is written in digits.</summary>
    public bool IsNumber => Stem.Length > 0 && char.IsAsciiDigit(Stem[0]);
}
