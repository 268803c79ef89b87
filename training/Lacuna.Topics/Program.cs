using System.Globalization;
using System.Text;

namespace Lacuna.Topics;

/// <summary>Fits the model that tells whether an account speaks of a topic, for <c>src/Lacuna.Findings/Comparing/About/Data/presence-model.tsv</c>.</summary>
internal static class Program
{
    /// <summary>Share of accounts that speak of a topic that a reader asks about. Readers ask after what one account at least has: both in one case of three.</summary>
    private const double PresentShare = 2.0 / 3;

    public static int Main(string[] args)
    {
        if (args is not [var table, var record, var output])
        {
            Console.Error.WriteLine("usage: Lacuna.Topics TOPICS.tsv RECORD-FOLDER OUTPUT.tsv");
            return 2;
        }

        var examples = ExampleReader.Read(table, record);
        var model = new StringBuilder("# Logistic weights: words, meaning, words behind, meaning behind, bias.\n# Made by training/Lacuna.Topics from its topics.tsv.\n");
        foreach (var (name, withEncoder) in new[] { ("with-encoder", true), ("words-only", false) })
        {
            var rows = examples.ConvertAll(example => (example.Numbers(withEncoder), example.IsPresent));
            var weights = LogisticFit.Fit(rows, PresentShare);
            model.Append(name).AppendJoin("", weights.Select(weight => string.Create(CultureInfo.InvariantCulture, $"\t{weight:F3}"))).Append('\n');
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {rows.Count} examples; right {Right(rows, weights):P1}, leaving each pair out {LeavingOut(examples, withEncoder):P1}"));
        }

        File.WriteAllText(output, model.ToString());
        return 0;
    }

    private static double Right(List<(double[] Features, bool IsPresent)> rows, double[] weights) =>
        rows.Average(row => LogisticFit.Probability(weights, row.Features) >= 0.5 == row.IsPresent ? 1.0 : 0.0);

    private static double LeavingOut(List<Example> examples, bool withEncoder)
    {
        var right = 0.0;
        foreach (var pair in examples.GroupBy(example => example.Pair))
        {
            List<(double[], bool)> Rows(IEnumerable<Example> of) => [.. of.Select(example => (example.Numbers(withEncoder), example.IsPresent))];
            var weights = LogisticFit.Fit(Rows(examples.Where(example => example.Pair != pair.Key)), PresentShare);
            right += Right(Rows(pair), weights) * pair.Count();
        }

        return right / examples.Count;
    }
}
