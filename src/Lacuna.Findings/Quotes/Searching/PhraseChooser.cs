using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Scanning;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>Chooses the runs of words by which an archive is asked for a quotation: the rarest first, none over another, so that one alteration does not hide all.</summary>
internal static class PhraseChooser
{
    /// <summary>The words of a run, with the weight of its words.</summary>
    public readonly record struct Phrase(string Words, double Weight, int First, int Count);

    /// <summary>Up to <paramref name="most"/> runs of <paramref name="length"/> words. A clause that is shorter gives one run if it has at least <paramref name="least"/> words.</summary>
    public static List<Phrase> Choose(PreparedQuote quote, int length, int least, int most)
    {
        var all = new List<Phrase>();
        for (var first = 0; first < quote.Words.Length;)
        {
            var count = ClauseAt(quote, first);
            if (count > 0 && count <= length && count >= least)
            {
                all.Add(Make(quote, first, count));
            }

            for (var i = 0; count > length && i + length <= count; i++)
            {
                all.Add(Make(quote, first + i, length));
            }

            first += Math.Max(1, count);
        }

        all.Sort(static (one, other) => other.Weight != one.Weight ? other.Weight.CompareTo(one.Weight) : one.First.CompareTo(other.First));
        var chosen = new List<Phrase>();
        foreach (var phrase in all)
        {
            if (chosen.Count < most && chosen.TrueForAll(other => phrase.First >= other.First + other.Count || other.First >= phrase.First + phrase.Count))
            {
                chosen.Add(phrase);
            }
        }

        return chosen;
    }

    /// <summary>Words from a place that no mark, bracket or ellipsis parts: an index of words joins no phrase over these.</summary>
    private static int ClauseAt(PreparedQuote quote, int first)
    {
        var count = 0;
        for (var i = first; i < quote.Words.Length; i++)
        {
            var word = quote.Words[i];
            if (word.Is(WordTraits.Bracketed | WordTraits.PartBracketed | WordTraits.Parenthesised) || (count > 0 && word.Is(WordTraits.AfterEllipsis)))
            {
                break;
            }

            count++;
            if (word.Mark != '\0' || word.Is(WordTraits.BrokenOff | WordTraits.EndsParagraph))
            {
                break;
            }
        }

        return count;
    }

    private static Phrase Make(PreparedQuote quote, int first, int count)
    {
        var weight = 0.0;
        for (var i = first; i < first + count; i++)
        {
            weight += quote.Weights[i];
        }

        return new Phrase(quote.Scanned.WordsIn(first, count).Replace('*', ' '), weight, first, count);
    }
}
