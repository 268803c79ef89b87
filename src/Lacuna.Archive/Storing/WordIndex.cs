using System.Collections.Immutable;
using System.Text;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;

namespace Lacuna.Archive.Storing;

/// <summary>Folded words as the index of words takes them, and terms as it is asked for them.</summary>
/// <remarks>
/// Scripts without spaces are indexed by overlapping pairs of characters, and the last character of a run alone, so that each character begins an
/// entry: a word of two is an entry, a longer one a phrase of entries, a single one the beginning of some. Where no phrase may join
/// two words an entry of its own stands between them.
/// </remarks>
internal static class WordIndex
{
    private const char BreakEntry = '\u00A6';

    /// <summary>The entries of a text, parted by spaces.</summary>
    public static string EntriesOf(string text) => Entries(SearchableText.Fold(text), isPattern: false);

    /// <summary>The question for any of the terms; null when none of them holds a word.</summary>
    public static WordQuestion? QuestionFor(IEnumerable<SubjectTerm> terms)
    {
        var any = ImmutableArray.CreateBuilder<ImmutableArray<WordPhrase>>();
        foreach (var term in terms)
        {
            var phrases = PhrasesOf(TermPattern.Of(term).Folded);
            if (!phrases.IsEmpty)
            {
                any.Add(phrases);
            }
        }

        return any.Count == 0 ? null : new WordQuestion(any.ToImmutable());
    }

    /// <summary>True when what the index finds for a term must be looked at in the text: capitals, a star inside, or scripts side by side without a gap.</summary>
    public static bool NeedsLook(SubjectTerm term)
    {
        var folded = TermPattern.Of(term).Folded;
        if (term.IsCaseSensitive || folded.AsSpan(0, Math.Max(0, folded.Length - 1)).Contains('*'))
        {
            return true;
        }

        for (var i = 1; i < folded.Length; i++)
        {
            if (!IsGap(folded[i]) && !IsGap(folded[i - 1]) && SearchableText.IsUnspaced(folded, i) != SearchableText.IsUnspaced(folded, i - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One phrase; words that end in a star part it into several, all of which must be there.</summary>
    private static ImmutableArray<WordPhrase> PhrasesOf(string folded)
    {
        var parts = ImmutableArray.CreateBuilder<WordPhrase>();
        var start = 0;
        while (start < folded.Length)
        {
            var star = folded.IndexOf('*', start);
            var part = (star < 0 ? folded[start..] : folded[start..star]).Trim(SearchableText.Space, SearchableText.Break);
            start = star < 0 ? folded.Length : star + 1;
            if (part.Length == 0)
            {
                continue;
            }

            var isUnspaced = SearchableText.IsUnspaced(part, part.Length - 1);
            var isBeginning = isUnspaced ? RunLength(part) == 1 : star >= 0;
            parts.Add(new WordPhrase([.. Entries(part, isPattern: true).Split(' ')], isBeginning));
        }

        return parts.ToImmutable();
    }

    private static string Entries(string folded, bool isPattern)
    {
        var entries = new StringBuilder(folded.Length + (folded.Length / 8));
        var at = 0;
        while (at < folded.Length)
        {
            if (IsGap(folded[at]))
            {
                _ = folded[at] == SearchableText.Break ? entries.Append(' ').Append(BreakEntry) : entries;
                at++;
                continue;
            }

            var isUnspaced = SearchableText.IsUnspaced(folded, at);
            var end = at;
            while (end < folded.Length && !IsGap(folded[end]) && SearchableText.IsUnspaced(folded, end) == isUnspaced)
            {
                end++;
            }

            if (isUnspaced)
            {
                AppendPairs(entries, folded.AsSpan(at, end - at), withLast: !isPattern || end < folded.Length);
            }
            else
            {
                entries.Append(' ').Append(folded, at, end - at);
            }

            at = end;
        }

        return entries.ToString().TrimStart(' ');
    }

    private static void AppendPairs(StringBuilder entries, ReadOnlySpan<char> run, bool withLast)
    {
        var at = 0;
        while (at < run.Length)
        {
            var one = LengthAt(run, at);
            var isLast = at + one >= run.Length;
            if (!isLast || withLast || at == 0)
            {
                entries.Append(' ').Append(run.Slice(at, isLast ? one : one + LengthAt(run, at + one)));
            }

            at += one;
        }
    }

    /// <summary>Characters in the run that ends a pattern.</summary>
    private static int RunLength(string part)
    {
        var start = part.Length;
        while (start > 0 && !IsGap(part[start - 1]) && SearchableText.IsUnspaced(part, start - 1))
        {
            start--;
        }

        var characters = 0;
        foreach (var _ in part.AsSpan(start).EnumerateRunes())
        {
            characters++;
        }

        return characters;
    }

    private static int LengthAt(ReadOnlySpan<char> run, int at) => char.IsHighSurrogate(run[at]) && at + 1 < run.Length ? 2 : 1;

    private static bool IsGap(char character) => character is SearchableText.Space or SearchableText.Break;
}
