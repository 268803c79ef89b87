namespace Lacuna.Benchmarks;

/// <summary>One row of the table: a figure with its spread and what it stands beside.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">"words/s", "ms", "MB".</param>
/// <param name="Median">Median over the runs.</param>
/// <param name="Lowest">Least of the runs.</param>
/// <param name="Highest">Greatest of the runs.</param>
/// <param name="Target">What we want to see.</param>
/// <param name="Reference">The published row beside it, with its source.</param>
internal sealed record Measurement(string Name, string Unit, double Median, double Lowest, double Highest, string Target = "", string Reference = "")
{
    /// <summary>A row over <paramref name="runs"/>, of which there is at least one.</summary>
    public static Measurement Of(string name, string unit, IEnumerable<double> runs, string target = "", string reference = "")
    {
        var sorted = runs.Order().ToArray();
        return new Measurement(name, unit, sorted[sorted.Length / 2], sorted[0], sorted[^1], target, reference);
    }
}
