using System.Buffers;
using System.Collections.Frozen;
using Lacuna.Intake.Files;

namespace Lacuna.Intake.Languages;

/// <summary>Tells the language of a text by its script, and by its commonest words where several languages share a script.</summary>
internal static class LanguageGuess
{
    /// <summary>Characters looked at.</summary>
    private const int Reach = 4000;

    /// <summary>Share of the words that must be common words of the language; running text has a third to a half.</summary>
    private const double LeastShare = 0.12;

    /// <summary>Words below which nothing is guessed.</summary>
    private const int LeastWords = 20;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n\t.,;:!?()\"'“”„«»’-");

    private static readonly Lazy<(string Language, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words)[]> Words = new(Load);

    /// <summary>ISO 639-1 code; null when the text is too short or shows none.</summary>
    public static string? Of(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Reach));
        return ByScript(sample) ?? ByWords(sample);
    }

    private static string? ByScript(ReadOnlySpan<char> sample)
    {
        int letters = 0, han = 0, kana = 0, hangul = 0, arabic = 0, persian = 0, hebrew = 0, greek = 0, thai = 0, devanagari = 0;
        foreach (var c in sample)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            han += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            kana += c is >= '\u3040' and <= '\u30FF' ? 1 : 0;
            hangul += c is >= '\uAC00' and <= '\uD7AF' ? 1 : 0;
            arabic += c is >= '\u0600' and <= '\u06FF' ? 1 : 0;
            persian += c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک' ? 1 : 0;
            hebrew += c is >= '\u05D0' and <= '\u05EA' ? 1 : 0;
            greek += c is >= '\u0370' and <= '\u03FF' ? 1 : 0;
            thai += c is >= '\u0E00' and <= '\u0E7F' ? 1 : 0;
            devanagari += c is >= '\u0900' and <= '\u097F' ? 1 : 0;
        }

        var most = Math.Max(10, letters / 2);
        return kana * 5 > han && kana + han >= most ? "ja"
            : han >= most ? "zh"
            : hangul >= most ? "ko"
            : arabic >= most ? persian * 20 > arabic ? "fa" : "ar"
            : hebrew >= most ? "he"
            : greek >= most ? "el"
            : thai >= most ? "th"
            : devanagari >= most ? "hi"
            : null;
    }

    private static string? ByWords(ReadOnlySpan<char> sample)
    {
        var text = sample.ToString().ToLowerInvariant().AsSpan();
        var languages = Words.Value;
        var counts = new int[languages.Length];
        var words = 0;
        foreach (var range in text.SplitAny(WordEnds))
        {
            var word = text[range];
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            for (var i = 0; i < languages.Length; i++)
            {
                counts[i] += languages[i].Words.Contains(word) ? 1 : 0;
            }
        }

        var best = counts.Max();
        return words >= LeastWords && best >= LeastShare * words ? languages[Array.IndexOf(counts, best)].Language : null;
    }

    private static (string Language, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words)[] Load() =>
    [
        .. EmbeddedTable.Rows("language-words.tsv").Select(row => (row[0], row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>())),
    ];
}
