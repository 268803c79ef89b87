using System.Runtime.InteropServices;
using Lacuna.Findings.Quotes.Scanning;

namespace Lacuna.Findings.Quotes.Aligning;

/// <summary>Chooses the words of a source that a part of a quotation is aligned with: those around runs of two words that both have.</summary>
internal static class SourceWindows
{
    /// <summary>Sources up to so many words are taken whole.</summary>
    private const int TakenWhole = 300;

    /// <summary>Most windows; parts that are joined stand in two, seldom in three.</summary>
    private const int Most = 6;

    /// <summary>Words before and after a window, besides half the part's own length.</summary>
    private const int Margin = 12;

    /// <summary>The chosen words, in order.</summary>
    public static int[] For(PreparedQuote quote, int first, int count, NumberedSource source)
    {
        if (source.Ids.Length <= TakenWhole)
        {
            return [.. Enumerable.Range(0, source.Ids.Length)];
        }

        var hits = HitsOf(quote, first, count, source);
        var reach = count + Margin;
        var chosen = new List<(int Start, int End)>();
        while (chosen.Count < Most && Densest(hits, reach) is { } best)
        {
            var margin = (count / 2) + Margin;
            chosen.Add((Math.Max(0, hits[best.First].At - margin), Math.Min(source.Ids.Length, hits[best.Last].At + 2 + margin)));
            hits.RemoveRange(best.First, best.Last - best.First + 1);
        }

        chosen.Sort();
        var words = new List<int>();
        foreach (var (start, end) in chosen)
        {
            for (var j = words.Count == 0 ? start : Math.Max(start, words[^1] + 1); j < end; j++)
            {
                words.Add(j);
            }
        }

        return [.. words];
    }

    private static List<(int At, double Weight)> HitsOf(PreparedQuote quote, int first, int count, NumberedSource source)
    {
        var pairs = new Dictionary<(int, int), double>();
        var weights = new Dictionary<int, double>();
        for (var i = first; i < first + count; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(weights, quote.Ids[i], out _) = quote.Weights[i] - 0.9;
            if (i + 1 < first + count)
            {
                // Two common words in a row say little, and stand everywhere.
                pairs[(quote.Ids[i], quote.Ids[i + 1])] = quote.Weights[i] + quote.Weights[i + 1] - 1.8;
            }
        }

        var hits = new List<(int, double)>();
        for (var j = 0; j < source.Ids.Length; j++)
        {
            if (source.Ids[j] < 0)
            {
                continue;
            }

            if (j + 1 < source.Ids.Length && pairs.TryGetValue((source.Ids[j], source.Ids[j + 1]), out var weight))
            {
                hits.Add((j, weight));
            }
            else if (weights.TryGetValue(source.Ids[j], out var single) && (count < 4 || single > 0.5))
            {
                // A rare word alone still marks where a rewritten part stands.
                hits.Add((j, count < 4 ? single : single / 4));
            }
        }

        return hits;
    }

    /// <summary>The run of hits within <paramref name="reach"/> words that weighs most; null when there are none.</summary>
    private static (int First, int Last)? Densest(List<(int At, double Weight)> hits, int reach)
    {
        var (best, bestWeight) = ((0, 0), 0.0);
        var (first, weight) = (0, 0.0);
        for (var last = 0; last < hits.Count; last++)
        {
            weight += hits[last].Weight;
            while (hits[last].At - hits[first].At > reach)
            {
                weight -= hits[first++].Weight;
            }

            if (weight > bestWeight)
            {
                (best, bestWeight) = ((first, last), weight);
            }
        }

        return bestWeight > 0 ? best : null;
    }
}
