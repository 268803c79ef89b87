using System.Collections.Immutable;

namespace Lacuna.Findings.Statistics;

/// <summary>Control of the share of false findings among many (Benjamini and Hochberg, J. R. Stat. Soc. B 1995).</summary>
public static class FalseDiscovery
{
    /// <summary>
    /// For each chance p the q at which it is still among the findings: the least p·m/rank of it and all greater ones. Taking all with
    /// q ≤ 0.05 keeps the expected share of false ones among them at 5% or less, for independent or positively dependent tests.
    /// </summary>
    /// <param name="chances">Chances, 0 to 1, in any order.</param>
    /// <returns>q of each, in the same order.</returns>
    public static ImmutableArray<double> Adjust(IReadOnlyList<double> chances)
    {
        ArgumentNullException.ThrowIfNull(chances);
        var order = Enumerable.Range(0, chances.Count).OrderByDescending(i => chances[i]).ToArray();
        var adjusted = new double[chances.Count];
        var least = 1.0;
        for (var i = 0; i < order.Length; i++)
        {
            var rank = order.Length - i;
            least = Math.Min(least, chances[order[i]] * order.Length / rank);
            adjusted[order[i]] = least;
        }

        return [.. adjusted];
    }
}
