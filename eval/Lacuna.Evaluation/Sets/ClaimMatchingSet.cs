using System.Globalization;
using System.Text.RegularExpressions;
using Lacuna.Evaluation.Sets.Matching;
using Lacuna.Models;

namespace Lacuna.Evaluation.Sets;

/// <summary>Finds, among ten thousand checked claims, the one that somebody repeats in other words (CLEF 2020 CheckThat! task 2), by the likeness with which the desk compares statements.</summary>
internal sealed partial class ClaimMatchingSet : IEvaluationSet
{
    private const int Depth = 5;

    public string Name => "claim-matching";

    public string DefaultPath => "data/alignment/clef2020-checkthat2";

    /// <summary>Nothing is fitted: the test part is measured once, the two others stand beside it.</summary>
    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        using var encoder = new SentenceEncoder();
        var similarity = new SentenceSimilarity(encoder);
        var claims = ClaimTables.Read(path, "test").Claims;
        var wordings = similarity.Read([.. claims.Select(claim => claim.Claim)], cancellation);
        var titles = similarity.Read([.. claims.Select(claim => claim.Title)], cancellation);
        double Precision(string part)
        {
            var questions = ClaimTables.Read(path, part).Questions;
            var asked = similarity.Read([.. questions.Select(question => Address.Replace(question.Text, ""))], cancellation);
            var all = new double[questions.Count];
            Parallel.For(0, all.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            {
                var best = Enumerable.Range(0, claims.Count)
                    .Select(at => (At: at, Near: similarity.Between(asked[i], wordings[at]) + similarity.Between(asked[i], titles[at])))
                    .OrderByDescending(one => one.Near).Take(Depth).Select(one => one.At).ToList();
                all[i] = AveragePrecision(best, questions[i].Answers);
            });
            for (var i = 0; i < all.Length; i++)
            {
                if (all[i] == 0)
                {
                    log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"claim-matching, {part}: not among the first {Depth}: {questions[i].Text.ReplaceLineEndings(" ")} | {claims[questions[i].Answers.First()].Claim}"));
                }
            }

            return all.Average();
        }

        return
        [
            new Figure("map5", Precision("test"), "≥ 0.90", "BM25 0.855"),
            new Figure("map5_train", Precision("train"), "", ""),
            new Figure("map5_dev", Precision("dev"), "", ""),
        ];
    }

    private static double AveragePrecision(IReadOnlyList<int> found, HashSet<int> answers)
    {
        var (hits, sum) = (0, 0.0);
        for (var rank = 0; rank < found.Count; rank++)
        {
            if (answers.Contains(found[rank]))
            {
                sum += ++hits / (rank + 1.0);
            }
        }

        return sum / Math.Min(answers.Count, Depth);
    }

    /// <summary>Addresses say nothing in words.</summary>
    [GeneratedRegex(@"https?://\S+|pic\.twitter\.com/\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }
}
