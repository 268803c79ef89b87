using System.Globalization;

namespace Lacuna.Benchmarks.Scaling;

/// <summary>What was predicted of points that nothing was fitted to, beside what was measured there.</summary>
internal sealed class CheckTable
{
    private readonly List<string[]> _rows = [["held out", "unit", "predicted", "measured", "error", "target", "used by others"]];

    /// <summary>Adds a point.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="unit">In what.</param>
    /// <param name="predicted">What the model says.</param>
    /// <param name="measured">What is so.</param>
    /// <param name="others">What share of this machine's cores others used meanwhile, from 0 to 1.</param>
    public void Add(string what, string unit, double predicted, double measured, double others) =>
        _rows.Add([what, unit, Number(predicted), Number(measured), string.Create(CultureInfo.InvariantCulture, $"{100 * ((predicted / measured) - 1):+0;-0;0}%"), "within 15%", string.Create(CultureInfo.InvariantCulture, $"{100 * others:0}%")]);

    /// <summary>Writes them.</summary>
    public void Write(TextWriter to) => MarkdownTable.Write(to, _rows);

    private static string Number(double value) => value.ToString(value < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
}
