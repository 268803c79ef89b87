using Lacuna.Evaluation.Sets.Matching;
using Lacuna.Models;

namespace Lacuna.Evaluation.Sets;

/// <summary>Tells whether two sentences of news say the same (Microsoft Research Paraphrase Corpus).</summary>
/// <remarks>
/// The corpus may be measured on and no more: what is fitted on its train part, one threshold or the weights of some values, is fitted here and
/// thrown away, as for the reference rows.
/// </remarks>
internal sealed class ParaphraseSet : IEvaluationSet
{
    private const int Likeness = 2;

    public string Name => "paraphrase";

    public string DefaultPath => "data/alignment/msrp";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        using var encoder = new SentenceEncoder();
        var (train, test) = (Read(path, "train"), Read(path, "test"));
        var trainRows = PairEvidence.Of([.. train.Select(row => (row.A, row.B))], encoder, cancellation);
        var testRows = PairEvidence.Of([.. test.Select(row => (row.A, row.B))], encoder, cancellation);
        var fit = new LogisticFit(trainRows, [.. train.Select(row => row.IsSame)]);
        var threshold = Enumerable.Range(0, 200).Select(step => step / 200.0).MaxBy(least => trainRows.Zip(train).Count(pair => (pair.First[Likeness] >= least) == pair.Second.IsSame));
        foreach (var (row, values) in test.Zip(testRows).Where(pair => fit.Tells(pair.Second) != pair.First.IsSame).Take(40))
        {
            log.WriteLine($"paraphrase: {(row.IsSame ? "the same, missed" : "not the same, taken so")}: {row.A} | {row.B}");
        }

        return
        [
            new Figure("accuracy", testRows.Zip(test).Average(pair => fit.Tells(pair.First) == pair.Second.IsSame ? 1.0 : 0), "≥ 0.76", "TF-IDF 0.714; best listed 0.804"),
            new Figure("accuracy_by_likeness_alone", testRows.Zip(test).Average(pair => (pair.First[Likeness] >= threshold) == pair.Second.IsSame ? 1.0 : 0), "", "TF-IDF 0.714"),
        ];
    }

    private static List<(bool IsSame, string A, string B)> Read(string path, string part)
    {
        var file = Directory.GetFiles(path, $"msr_paraphrase_{part}.txt", SearchOption.AllDirectories).Single();
        return [.. File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length >= 5).Select(row => (row[0] == "1", row[3], row[4]))];
    }
}
