using Lacuna.Core.Text;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>A word or mark as the finders see it: a token, or a part of a hyphenated one.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Hash">Number of the folded word or of the mark.</param>
/// <param name="Class">What it may be.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct DocumentWord(int Start, int Length, ulong Hash, WordClass Class, WordShape Shape)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool Is(WordShape shape) => (Shape & shape) != 0;

    public bool Is(WordClass kind) => (Class & kind) != 0;

    public bool IsMark(char mark) => Is(WordShape.Mark) && Hash == WordHash.OfMark(mark);

    /// <summary>True for a word that begins with a capital, as names do.</summary>
    public bool IsCapitalWord => (Shape & (WordShape.Letters | WordShape.Capital)) == (WordShape.Letters | WordShape.Capital);

    /// <summary>True for a word without a capital.</summary>
    public bool IsSmallWord => (Shape & (WordShape.Letters | WordShape.Capital)) == WordShape.Letters;
}
