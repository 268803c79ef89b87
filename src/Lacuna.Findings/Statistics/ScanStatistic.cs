namespace Lacuna.Findings.Statistics;

/// <summary>Finds the stretch of documents in which a wording is used most densely, and says how likely so dense a stretch is by chance.</summary>
/// <remarks>
/// The stretch maximises the Bernoulli scan statistic of Kulldorff (1997). The chance is that of the uses standing so close
/// together when all orders of the documents are equally likely: j uses in a row span at most m documents with the chance
/// that m − 1 documents drawn at random hold j − 1 uses or more (gaps between uses are exchangeable), there are k − j + 1
/// such rows, and j was free to be any of 2 to k; both are paid for by Bonferroni's bound. For a run that holds all uses
/// the first bound is exact, and the second is not needed where the uses can only be counted one way (j = k, m = k).
/// </remarks>
internal sealed class ScanStatistic(int documents)
{
    /// <summary>Rates inside the stretch with which the search starts; each is then brought to what the stretch found has.</summary>
    private static readonly double[] StartingRates = [0.95, 0.5, 0.2];

    /// <summary>The search settles in two or three rounds.</summary>
    private const int MostRounds = 6;

    private readonly LogFactorials _factorials = new(documents + 1);

    /// <summary>The densest stretch of the documents whose indices are <paramref name="uses"/>, in order; at least two.</summary>
    public ScanWindow Of(ReadOnlySpan<int> uses)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(uses.Length, 2);
        var best = new ScanWindow(0, 0, 0, -1, 1);
        Take(uses, LongestRun(uses), ref best);
        foreach (var rate in StartingRates)
        {
            var (inside, outside) = (rate, Math.Max(0.5 / documents, 0.05 * uses.Length / documents));
            for (var round = 0; round < MostRounds && inside > outside; round++)
            {
                var (from, to) = Densest(uses, inside, outside);
                if (to <= from || !Take(uses, (from, to), ref best))
                {
                    break;
                }

                var (count, length) = (to - from + 1, uses[to] - uses[from] + 1);
                inside = Math.Min(0.99, (double)count / length);
                outside = Math.Max(0.5, uses.Length - count) / Math.Max(1, documents - length);
            }
        }

        return best with { ChanceAtMost = ChanceOf(best.Uses, best.Last - best.First + 1, uses.Length) };
    }

    /// <summary>Upper bound on the chance that some <paramref name="inside"/> of <paramref name="all"/> uses stand within <paramref name="length"/> documents.</summary>
    public double ChanceOf(int inside, int length, int all)
    {
        var rows = all - inside + 1.0;
        var ways = inside == all && length == all ? 1 : all - 1.0;
        return Math.Min(1, ways * rows * _factorials.AtLeast(inside - 1, documents, all, length - 1));
    }

    /// <summary>Log-likelihood ratio of a stretch of <paramref name="length"/> documents that holds <paramref name="inside"/> of <paramref name="all"/> uses.</summary>
    public double LogLikelihoodRatio(int inside, int length, int all)
    {
        var (outside, rest) = (all - inside, documents - length);
        return Part(inside, length) + Part(length - inside, length) + Part(outside, rest) + Part(rest - outside, rest)
            - Part(all, documents) - Part(documents - all, documents);
    }

    private static double Part(int count, int whole) => count == 0 ? 0 : count * Math.Log((double)count / whole);

    private static (int From, int To) LongestRun(ReadOnlySpan<int> uses)
    {
        var (from, best) = (0, (From: 0, To: 0));
        for (var i = 1; i < uses.Length; i++)
        {
            from = uses[i] == uses[i - 1] + 1 ? from : i;
            best = i - from > best.To - best.From ? (from, i) : best;
        }

        return best;
    }

    /// <summary>The stretch with the largest sum of weights: each use weighs for the rate inside, each document without use against it.</summary>
    private static (int From, int To) Densest(ReadOnlySpan<int> uses, double inside, double outside)
    {
        var gain = Math.Log(inside / outside);
        var loss = Math.Log((1 - inside) / (1 - outside));
        var (from, sum, bestSum, best) = (0, gain, gain, (From: 0, To: 0));
        for (var i = 1; i < uses.Length; i++)
        {
            var carried = sum + (loss * (uses[i] - uses[i - 1] - 1));
            (from, sum) = carried > 0 ? (from, carried + gain) : (i, gain);
            if (sum > bestSum)
            {
                (bestSum, best) = (sum, (from, i));
            }
        }

        return best;
    }

    private bool Take(ReadOnlySpan<int> uses, (int From, int To) stretch, ref ScanWindow best)
    {
        var (count, length) = (stretch.To - stretch.From + 1, uses[stretch.To] - uses[stretch.From] + 1);
        var ratio = LogLikelihoodRatio(count, length, uses.Length);
        if (ratio <= best.LogLikelihoodRatio)
        {
            return false;
        }

        best = new ScanWindow(uses[stretch.From], uses[stretch.To], count, ratio, 1);
        return true;
    }
}
