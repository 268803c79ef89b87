using System.Globalization;
using System.Text;
using Lacuna.Core.Text;

namespace Lacuna.Core.Searching;

/// <summary>A text as a search sees it: folded words, with one character between any two, and the way back.</summary>
/// <remarks>
/// A <see cref="Space"/> stands between words that a phrase may join: white space, hyphens, apostrophes, quotation marks, and
/// the point of an abbreviation. A <see cref="Break"/> stands where a clause, a sentence or a paragraph ends, and no phrase
/// crosses it but one that has such a mark itself. So "Bucha's" is "bucha s", and "U.S." is "u s".
/// </remarks>
public sealed class SearchableText
{
    /// <summary>Between words that a phrase may join.</summary>
    public const char Space = ' ';

    /// <summary>Between words that a phrase may not join.</summary>
    public const char Break = '|';

    /// <summary>Longest abbreviation whose point does not end a sentence, in letters: "Mr.", "St.", "Gen."</summary>
    private const int LongestAbbreviation = 3;

    /// <summary>No character before this one is a mark that belongs to the letter before it.</summary>
    private const char FirstMark = '\u0300';

    private readonly FoldedOrigins _origins;

    private SearchableText(string characters, FoldedOrigins origins) => (Characters, _origins) = (characters, origins);

    /// <summary>The folded words. No gap stands at either end.</summary>
    public string Characters { get; }

    /// <summary>Folds <paramref name="text"/>, with the way back to its spans.</summary>
    public static SearchableText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var origins = new FoldedOrigins();
        var characters = Fold(text, origins, keepCase: false, keepStars: false);
        return new SearchableText(characters, origins);
    }

    /// <summary>Folds <paramref name="text"/> alone.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Fold(text, origins: null, keepCase: false, keepStars: false);
    }

    /// <summary>True when the character at <paramref name="index"/> of folded words belongs to a script that parts no words by spaces (Han, kana, Thai) or hangs particles on them (Hangul).</summary>
    public static bool IsUnspaced(string folded, int index)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var character = folded[index];
        return character switch
        {
            < '\u0E00' => false,
            (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1100' and <= '\u11FF') or (>= '\u1780' and <= '\u17FF') => true,
            (>= '\u2E80' and <= '\u9FFF') or (>= '\uA960' and <= '\uA97F') or (>= '\uAC00' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') => true,
            // The planes of rarer Han characters.
            >= '\uD840' and <= '\uD8BF' => true,
            >= '\uDC00' and <= '\uDFFF' => index > 0 && folded[index - 1] is >= '\uD840' and <= '\uD8BF',
            _ => false,
        };
    }

    /// <summary>The text's span behind a run of folded characters.</summary>
    /// <param name="start">First folded character.</param>
    /// <param name="end">Just after the last one.</param>
    public TextSpan SpanOf(int start, int end)
    {
        // Half of a letter that folds to two stands for all of it.
        while (end < Characters.Length && _origins[end] == _origins[end - 1])
        {
            end++;
        }

        return TextSpan.FromBounds(_origins[start], _origins[end]);
    }

    internal static string Fold(string text, FoldedOrigins? origins, bool keepCase, bool keepStars)
    {
        var folded = new FoldedCharacters(text.Length);
        var gap = new Gap(text);
        var gapStart = 0;
        var isGap = false;
        var wordLetters = 0;
        var i = 0;
        while (i < text.Length)
        {
            var plain = PlainLength(text, i);
            var (length, letters) = plain > 0 ? (plain, null) : SegmentAt(text, i, keepCase);
            if (letters is "")
            {
                i += length;
                continue;
            }

            if (plain == 0 && letters is null)
            {
                if (keepStars && text[i] == '*' && !isGap && folded.Length > 0)
                {
                    origins?.Add(folded.Length, i);
                    folded.Append('*');
                }
                else
                {
                    (gapStart, isGap) = (isGap ? gapStart : i, true);
                }

                i += length;
                continue;
            }

            if (isGap)
            {
                if (folded.Length > 0)
                {
                    origins?.Add(folded.Length, gapStart);
                    folded.Append(gap.Joins(gapStart, i, wordLetters <= LongestAbbreviation) ? Space : Break);
                }

                (isGap, wordLetters) = (false, 0);
            }

            if (letters is null)
            {
                origins?.Add(folded.Length, i);
                (i, wordLetters) = AppendPlainWords(ref folded, text, i, plain, wordLetters, keepCase);
                continue;
            }

            for (var j = 0; j < letters.Length; j++)
            {
                origins?.Add(folded.Length + j, i);
            }

            folded.Append(letters);
            wordLetters++;
            i += length;
        }

        origins?.Add(folded.Length, isGap ? gapStart : text.Length);
        return folded.End();
    }

    /// <summary>Appends words of ASCII for as long as one space parts them, as it does in most of most texts. Returns where they end, and the letters of the last.</summary>
    private static (int End, int WordLetters) AppendPlainWords(ref FoldedCharacters folded, string text, int start, int length, int lettersBefore, bool keepCase)
    {
        while (true)
        {
            folded.AppendPlain(text.AsSpan(start, length), keepCase);
            (start, lettersBefore) = (start + length, lettersBefore + length);
            if (start == text.Length || text[start] != ' ' || (length = PlainLength(text, start + 1)) == 0)
            {
                return (start, lettersBefore);
            }

            folded.Append(Space);
            (start, lettersBefore) = (start + 1, 0);
        }
    }

    /// <summary>Length of a run of letters and digits of ASCII that no mark follows; most of most texts is made of them.</summary>
    private static int PlainLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > start && end < text.Length && text[end] >= FirstMark ? end - 1 - start : end - start;
    }

    /// <summary>Length of what is folded together from a place on, and its folded letters: empty for what is not seen, null for what parts words.</summary>
    private static (int Length, string? Letters) SegmentAt(string text, int start, bool keepCase)
    {
        var character = text[start];
        if (character < 128 && !char.IsAsciiLetterOrDigit(character) && (start + 1 == text.Length || text[start + 1] < FirstMark))
        {
            return (1, null);
        }

        var length = SegmentLength(text, start);
        return (length, char.IsSurrogate(character) && length == 1 ? null
            : length == 1 && !keepCase ? CharacterFolding.Fold(character)
            : CharacterFolding.Fold(text.Substring(start, length), keepCase));
    }

    /// <summary>Length of a code point with the marks that follow it.</summary>
    private static int SegmentLength(string text, int start)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(start), out _, out var length) != System.Buffers.OperationStatus.Done)
        {
            return 1;
        }

        while (start + length < text.Length && CharacterFolding.IsMark(text[start + length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>What stands between two words.</summary>
    private readonly struct Gap(string text)
    {
        public bool Joins(int start, int end, bool afterAbbreviation)
        {
            if (end - start == 1 && text[start] == ' ')
            {
                return true;
            }

            int lines = 0, spaces = 0, dashes = 0, points = 0, others = 0;
            for (var i = start; i < end; i++)
            {
                var character = text[i];
                if (char.IsWhiteSpace(character) || char.IsControl(character))
                {
                    lines += character == '\n' ? 1 : 0;
                    spaces++;
                }
                else if (character == '.')
                {
                    points++;
                }
                else if (character is '-' or '\u2212' || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation)
                {
                    dashes++;
                }
                else if (!IsQuote(character))
                {
                    others++;
                }
            }

            if (lines > 1 || (dashes > 0 && spaces > 0))
            {
                return false;
            }

            return others == 0
                ? points == 0 || (points == 1 && (afterAbbreviation || spaces == 0))
                : end - start == 1 && (char.IsAscii(text[start]) || text[start] is '\u00B7' or '\u30FB' or '\u2027');
        }

        private static bool IsQuote(char character) =>
            character is '"' or '\u2033' || CharacterFolding.IsApostrophe(character)
            || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            || character is '\u201A' or '\u201E';
    }
}
