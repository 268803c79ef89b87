using Lacuna.Core.Subjects;

namespace Lacuna.Core.Searching;

/// <summary>A subject's term in folded form: words parted as in <see cref="SearchableText"/>, with a <c>*</c> after each that stands for all words that begin so.</summary>
public sealed class TermPattern
{
    /// <summary>Letters from which a word may end in a star.</summary>
    public const int LeastPrefix = 4;

    private readonly string? _cased;

    private TermPattern(string folded, string? cased) => (Folded, _cased) = (folded, cased);

    /// <summary>The folded words; empty when the term holds none, and is then found nowhere.</summary>
    public string Folded { get; }

    /// <summary>The pattern of a term. Its companions are not part of it.</summary>
    public static TermPattern Of(SubjectTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Of(term.Words, term.IsCaseSensitive);
    }

    internal static TermPattern Of(string words, bool isCaseSensitive)
    {
        // By way of runes, which mends the lone surrogates that cannot be normalised.
        words = WithoutShortStars(string.Concat(words.EnumerateRunes()).Normalize());
        return new TermPattern(
            SearchableText.Fold(words, origins: null, keepCase: false, keepStars: true),
            isCaseSensitive ? SearchableText.Fold(words, origins: null, keepCase: true, keepStars: true) : null);
    }

    /// <summary>The first place at or after <paramref name="from"/>; -1 when there is none.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="original">The text itself, for terms whose capitals matter.</param>
    /// <param name="from">Folded character to begin at.</param>
    /// <param name="end">Just after the folded characters found.</param>
    internal int IndexIn(SearchableText text, string original, int from, out int end)
    {
        end = 0;
        if (Folded.Length == 0)
        {
            return -1;
        }

        var star = Folded.IndexOf('*', StringComparison.Ordinal);
        var literal = star < 0 ? Folded : Folded[..star];
        for (var at = text.Characters.IndexOf(literal, from, StringComparison.Ordinal);
            at >= 0;
            at = at + 1 < text.Characters.Length ? text.Characters.IndexOf(literal, at + 1, StringComparison.Ordinal) : -1)
        {
            if (IsStart(text.Characters, at) && (end = EndAt(Folded, text.Characters, at)) >= 0 && HasCase(text, original, at, end))
            {
                return at;
            }
        }

        return -1;
    }

    private static string WithoutShortStars(string words)
    {
        if (!words.Contains('*', StringComparison.Ordinal))
        {
            return words;
        }

        var kept = new System.Text.StringBuilder(words.Length);
        var letters = 0;
        foreach (var character in words)
        {
            if (character != '*' || letters >= LeastPrefix)
            {
                kept.Append(character);
            }

            letters = char.IsLetterOrDigit(character) ? letters + 1 : 0;
        }

        return kept.ToString();
    }

    private static bool IsGap(char character) => character is SearchableText.Space or SearchableText.Break;

    private static bool IsStart(string text, int at) =>
        at == 0 || IsGap(text[at - 1]) || SearchableText.IsUnspaced(text, at - 1) || SearchableText.IsUnspaced(text, at);

    /// <summary>Where the pattern that begins at <paramref name="at"/> ends; -1 when it is not there.</summary>
    private static int EndAt(string pattern, string text, int at)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '*')
            {
                while (at < text.Length && !IsGap(text[at]) && !SearchableText.IsUnspaced(text, at))
                {
                    at++;
                }
            }
            else if (at < text.Length && text[at] == pattern[i])
            {
                at++;
            }
            else
            {
                return -1;
            }
        }

        var isEnd = pattern[^1] == '*' || at == text.Length || IsGap(text[at]) || SearchableText.IsUnspaced(text, at) || SearchableText.IsUnspaced(text, at - 1);
        return isEnd ? at : -1;
    }

    private bool HasCase(SearchableText text, string original, int start, int end)
    {
        if (_cased is null)
        {
            return true;
        }

        var found = SearchableText.Fold(text.SpanOf(start, end).In(original), origins: null, keepCase: true, keepStars: false);
        return EndAt(_cased, found, 0) == found.Length;
    }
}
