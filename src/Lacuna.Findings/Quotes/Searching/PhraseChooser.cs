using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Scanning;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>Chooses the runs of words by which an archive is asked for a quotation: the rarest first, none over another, so that one alteration does not hide all.</summary>
internal static class PhraseChooser
{
    /// <summary>
    /// Weight that one word of a run must have in a large archive, unless no run has it: an index reads through all documents that hold its rarest word, and
    /// "that is from the" takes a tenth of a second in a quarter of a million documents to be found nowhere.
    /// </summary>
    private const double LeastRarest = 1.3;

    /// <summary>Runs of common words alone that a large archive is asked for.</summary>
    private const int MostCommon = 2;

    /// <summary>The words of a run, with the weight of its words.</summary>
    public readonly record struct Phrase(string Words, double Weight, double Rarest, int First, int Count);

    /// <summary>Up to <paramref name="most"/> runs of <paramref name="length"/> words. A clause that is shorter gives one run if it has at least <paramref name="least"/> words.</summary>
    public static List<Phrase> Choose(PreparedQuote quote, int length, int least, int most, bool isLarge)
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

        var hasRare = all.Exists(phrase => phrase.Rarest >= LeastRarest);
        all.RemoveAll(phrase => isLarge && hasRare && phrase.Rarest < LeastRarest);
        all.Sort(static (one, other) => other.Weight != one.Weight ? other.Weight.CompareTo(one.Weight) : one.First.CompareTo(other.First));
        most = hasRare || !isLarge ? most : Math.Min(most, MostCommon);
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
        double weight = 0, rarest = 0;
        for (var i = first; i < first + count; i++)
        {
            weight += quote.Weights[i];
            rarest = Math.Max(rarest, quote.Weights[i]);
        }

        return new Phrase(quote.Scanned.WordsIn(first, count).Replace('*', ' '), weight, rarest, first, count);
    }
}
