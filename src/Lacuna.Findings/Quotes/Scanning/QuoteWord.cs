using Lacuna.Core.Text;

namespace Lacuna.Findings.Quotes.Scanning;

/// <summary>One word of a quotation or of a source. Hyphens part words; apostrophes, decimal points and the points of "U.S." do not.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Traits">What stands around it.</param>
/// <param name="Mark">The strongest mark between it and the next word: <c>.</c>, <c>?</c>, <c>!</c>, <c>,</c> for any pause, NUL for none.</param>
internal readonly record struct QuoteWord(int Start, int Length, WordTraits Traits, char Mark)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    /// <summary>True when a sentence ends with it.</summary>
    public bool EndsSentence => Mark is '.' or '?' or '!' || Is(WordTraits.EndsParagraph);

    public bool Is(WordTraits trait) => (Traits & trait) != 0;
}
