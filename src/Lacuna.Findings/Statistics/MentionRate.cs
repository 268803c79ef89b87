namespace Lacuna.Findings.Statistics;

/// <summary>How often a subject could be named for all that was seen: exact upper bounds of a binomial share (Clopper and Pearson, Biometrika 1934).</summary>
public static class MentionRate
{
    /// <summary>Chance that is left for the true rate to lie above the bound: one in twenty, so that bounds are those of 95%.</summary>
    public const double Risk = 0.05;

    /// <summary>Halvings of the interval from 0 to 1: enough for the last bit of a double.</summary>
    private const int Halvings = 60;

    /// <summary>
    /// The rate at which seeing no more than <paramref name="mentions"/> in <paramref name="documents"/> would have the chance <see cref="Risk"/>.
    /// Without mentions that is 1 − 0.05^(1/n), which the rule of three puts at about 3/n (Hanley and Lippman-Hand, JAMA 1983).
    /// </summary>
    /// <returns>The bound, 0 to 1; null without documents, of which nothing follows.</returns>
    public static double? UpperBound(int mentions, int documents)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mentions);
        ArgumentOutOfRangeException.ThrowIfLessThan(documents, mentions);
        if (documents == 0)
        {
            return null;
        }

        return mentions == 0 ? 1 - Math.Pow(Risk, 1.0 / documents)
            : mentions == documents ? 1
            : Bisect(mentions, documents);
    }

    /// <summary>The bound on the rate at which the subject is named, where only the share <paramref name="recall"/> of what names it is found: divided by it, and at most 1.</summary>
    /// <param name="mentions">Documents found to name it.</param>
    /// <param name="documents">All documents.</param>
    /// <param name="recall">Share of naming documents that are found, over 0, at most 1.</param>
    public static double? UpperBound(int mentions, int documents, double recall)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(recall);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(recall, 1);
        return UpperBound(mentions, documents) is { } bound ? Math.Min(1, bound / recall) : null;
    }

    private static double Bisect(int mentions, int documents)
    {
        double low = (double)mentions / documents, high = 1;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = AtMost(mentions, documents, middle) > Risk ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>Chance of at most <paramref name="mentions"/> in <paramref name="documents"/> at the rate <paramref name="rate"/>; summed in logarithms, so that many documents do not underflow.</summary>
    private static double AtMost(int mentions, int documents, double rate)
    {
        var odds = Math.Log(rate) - Math.Log(1 - rate);
        var term = documents * Math.Log(1 - rate);
        var sum = Math.Exp(term);
        for (var i = 1; i <= mentions; i++)
        {
            term += odds + Math.Log((double)(documents - i + 1) / i);
            sum += Math.Exp(term);
        }

        return sum;
    }
}
