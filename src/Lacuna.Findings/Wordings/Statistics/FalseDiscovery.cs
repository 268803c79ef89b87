namespace Lacuna.Findings.Wordings.Statistics;

/// <summary>The step-up procedure of Benjamini and Hochberg (1995), "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57.</summary>
internal static class FalseDiscovery
{
    /// <summary>For each chance, the smallest false discovery rate at which it would be kept.</summary>
    public static double[] Adjust(IReadOnlyList<double> chances)
    {
        var order = Enumerable.Range(0, chances.Count).OrderByDescending(i => chances[i]).ToArray();
        var adjusted = new double[chances.Count];
        var least = 1.0;
        for (var i = 0; i < order.Length; i++)
        {
            least = Math.Min(least, chances[order[i]] * chances.Count / (chances.Count - i));
            adjusted[order[i]] = least;
        }

        return adjusted;
    }
}
