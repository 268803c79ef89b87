using System.Globalization;
using Lacuna.Reading.Lexicons;

namespace Lacuna.Reading.Attribution.Ranking;

/// <summary>How likely a statement is right: a logistic model over <see cref="Evidence"/>.</summary>
internal sealed class StatementScorer
{
    private static readonly Lazy<StatementScorer> Loaded = new(() => Parse(EmbeddedLines.Of("Attribution/Data/statement-weights.tsv")));

    private readonly double[] _weights;

    private StatementScorer(double[] weights) => _weights = weights;

    /// <summary>With the weights that <c>training/Lacuna.Statements</c> fitted.</summary>
    public static StatementScorer Shipped => Loaded.Value;

    /// <summary>Reads lines of a name of <see cref="Evidence"/> and its weight, parted by a tab.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form, or a weight is missing or given twice.</exception>
    public static StatementScorer Parse(IEnumerable<string> lines)
    {
        var names = Enum.GetNames<Evidence>();
        var weights = new double?[names.Length];
        foreach (var line in lines)
        {
            var index = line.Split('\t') is [var name, var number] && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight)
                && Array.IndexOf(names, name) is var at && at >= 0 && weights[at] is null
                ? at
                : throw new InvalidDataException($"'{line}' gives no evidence its one weight");
            weights[index] = weight;
        }

        return Array.IndexOf(weights, null) is var missing && missing < 0
            ? new StatementScorer([.. weights.Select(weight => weight!.Value)])
            : throw new InvalidDataException($"no weight of {names[missing]}");
    }

    /// <summary>The probability, 0 to 1, of a statement with <paramref name="evidence"/>.</summary>
    public double Probability(ReadOnlySpan<double> evidence)
    {
        var score = 0.0;
        for (var i = 0; i < _weights.Length; i++)
        {
            score += _weights[i] * evidence[i];
        }

        return 1 / (1 + Math.Exp(-score));
    }
}
