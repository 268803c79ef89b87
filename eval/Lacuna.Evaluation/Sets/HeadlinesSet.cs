using System.Globalization;
using Lacuna.Models;

namespace Lacuna.Evaluation.Sets;

/// <summary>How well our sentence similarity follows people's, on pairs of news headlines (SemEval 2015 task 2).</summary>
internal sealed class HeadlinesSet : IEvaluationSet
{
    public string Name => "headlines";

    public string DefaultPath => "data/alignment/sts-news";

    /// <summary>
    /// Takes a folder that holds <c>2015/headlines.test.tsv</c> at any depth or the task's own <c>STS.input.headlines.txt</c> and
    /// <c>STS.gs.headlines.txt</c>, or one of these files.
    /// </summary>
    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var rows = Read(path);
        using var encoder = new SentenceEncoder();
        var similarity = new SentenceSimilarity(encoder);
        var first = similarity.Read([.. rows.Select(row => row.A)], cancellation);
        var second = similarity.Read([.. rows.Select(row => row.B)], cancellation);
        var gold = rows.Select(row => row.Score).ToArray();
        var ours = first.Zip(second, similarity.Between).ToArray();
        foreach (var (row, value) in rows.Zip(ours).OrderByDescending(pair => Math.Abs((pair.First.Score / 5) - pair.Second)).Take(40))
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"headlines: gold {row.Score:F1}/5, ours {value:F2}: {row.A} | {row.B}"));
        }

        return [new Figure("pearson", Pearson(gold, ours), "≥ 0.80", "TF-IDF 0.726; best system of 2015 0.825")];
    }

    private static List<(double Score, string A, string B)> Read(string path)
    {
        var file = File.Exists(path) ? path : Find(path, "headlines.test.tsv") ?? Find(path, "STS.input.headlines.txt")
            ?? throw new FileNotFoundException($"no headlines.test.tsv and no STS.input.headlines.txt under {path}");
        var lines = Path.GetFileName(file).StartsWith("STS.", StringComparison.Ordinal) ? Join(file) : File.ReadLines(file);
        var rows = new List<(double, string, string)>();
        foreach (var line in lines)
        {
            // Pairs that nobody scored have an empty first field.
            if (line.Split('\t') is [var score, var a, var b, ..] && score.Length > 0)
            {
                rows.Add((double.Parse(score, CultureInfo.InvariantCulture), a, b));
            }
        }

        return rows;
    }

    /// <summary>The file of that name in the year 2015, else the only one there is.</summary>
    private static string? Find(string folder, string name)
    {
        var files = Directory.GetFiles(folder, name, SearchOption.AllDirectories);
        return files.FirstOrDefault(file => Path.GetFileName(Path.GetDirectoryName(file)) == "2015") ?? (files.Length == 1 ? files[0] : null);
    }

    private static IEnumerable<string> Join(string file)
    {
        var scores = file.Replace("STS.input.", "STS.gs.", StringComparison.Ordinal);
        var pairs = file.Replace("STS.gs.", "STS.input.", StringComparison.Ordinal);
        return File.ReadLines(scores).Zip(File.ReadLines(pairs), (score, pair) => score + "\t" + pair);
    }

    private static double Pearson(double[] x, double[] y)
    {
        double meanX = x.Average(), meanY = y.Average(), product = 0, squareX = 0, squareY = 0;
        for (var i = 0; i < x.Length; i++)
        {
            product += (x[i] - meanX) * (y[i] - meanY);
            squareX += (x[i] - meanX) * (x[i] - meanX);
            squareY += (y[i] - meanY) * (y[i] - meanY);
        }

        return product / Math.Sqrt(squareX * squareY);
    }
}
