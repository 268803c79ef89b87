namespace Lacuna.Findings.Statistics;

/// <summary>Logarithms of factorials up to a size that is set once.</summary>
/// <param name="size">Largest number whose factorial is asked for.</param>
internal sealed class LogFactorials(int size)
{
    private readonly double[] _logs = Fill(size);

    /// <summary>Logarithm of the number of ways to choose <paramref name="k"/> of <paramref name="n"/>; negative infinity when there is none.</summary>
    public double Choose(int n, int k) => k < 0 || k > n ? double.NegativeInfinity : _logs[n] - _logs[k] - _logs[n - k];

    /// <summary>Chance that a sample of <paramref name="drawn"/> out of <paramref name="all"/>, of which <paramref name="marked"/> are marked, holds <paramref name="least"/> marked ones or more.</summary>
    public double AtLeast(int least, int all, int marked, int drawn)
    {
        var most = Math.Min(marked, drawn);
        var first = Math.Max(least, Math.Max(0, drawn - (all - marked)));
        if (least <= Math.Max(0, drawn - (all - marked)))
        {
            return 1;
        }

        var term = Math.Exp(Choose(marked, first) + Choose(all - marked, drawn - first) - Choose(all, drawn));
        var sum = term;
        for (var i = first; i < most && term > sum * 1e-17; i++)
        {
            term *= (double)(marked - i) * (drawn - i) / ((double)(i + 1) * (all - marked - drawn + i + 1));
            sum += term;
        }

        return Math.Min(1, sum);
    }

    private static double[] Fill(int size)
    {
        var logs = new double[size + 1];
        for (var i = 1; i <= size; i++)
        {
            logs[i] = logs[i - 1] + Math.Log(i);
        }

        return logs;
    }
}
