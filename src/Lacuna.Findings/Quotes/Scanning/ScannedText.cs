using System.Collections.Immutable;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Quotes.Scanning;

/// <summary>A text as words, with the ellipses in it.</summary>
/// <param name="Text">The whole text that the words point into.</param>
/// <param name="Words">The words, in order.</param>
/// <param name="Ellipses">The ellipses, each with the index of the word that follows it; the count of words for one at the end.</param>
internal sealed record ScannedText(string Text, ImmutableArray<QuoteWord> Words, ImmutableArray<(TextSpan At, int Word)> Ellipses)
{
    /// <summary>The words of a run as they stand.</summary>
    public string WordsIn(int first, int count) => count <= 0 ? "" : SpanOf(first, count).In(Text);

    /// <summary>Where a run of words stands; for an empty run the place before the word, or after the last one.</summary>
    public TextSpan SpanOf(int first, int count) =>
        count > 0 ? TextSpan.FromBounds(Words[first].Start, Words[first + count - 1].End)
        : first < Words.Length ? new TextSpan(Words[first].Start, 0)
        : new TextSpan(Words.Length == 0 ? 0 : Words[^1].End, 0);
}
