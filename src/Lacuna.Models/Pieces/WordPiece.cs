namespace Lacuna.Models.Pieces;

/// <summary>A piece of a text that the networks know.</summary>
/// <param name="Id">Its line in the vocabulary, from 0.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Length">Its length there, accents and signs that the networks do not see included.</param>
internal readonly record struct WordPiece(int Id, int Start, int Length)
{
    /// <summary>The place after its last code unit.</summary>
    public int End => Start + Length;
}
