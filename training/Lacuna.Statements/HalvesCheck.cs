using System.Globalization;
using Lacuna.Evaluation;
using Lacuna.Reading.Attribution.Ranking;

namespace Lacuna.Statements;

/// <summary>Fits on every other article, and measures on the rest; then the other way round.</summary>
internal sealed class HalvesCheck(IReadOnlyList<MarkedArticle> articles, Func<IEnumerable<MarkedArticle>, double[]> fit)
{
    private readonly record struct Scored(int Article, StatementCandidate Candidate, double Probability, bool IsRight);

    private static readonly double[] Thresholds = [0, 0.2, 0.25, 0.3, 0.35, 0.4];

    /// <summary>Writes F1 of whole statements for a sweep of the least probability, over both halves and on each, and the calibration error.</summary>
    public void Write(TextWriter output)
    {
        var scored = Score();
        foreach (var least in Thresholds)
        {
            var halves = new[] { F1(scored, least, 0), F1(scored, least, 1) };
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"least {least:F2}: F1 {F1(scored, least, null):F2}, halves {halves[0]:F1} and {halves[1]:F1}"));
        }

        var error = new CalibrationError();
        foreach (var one in scored)
        {
            error.Add(one.Probability, one.IsRight);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scored.Count} candidates, {scored.Count(one => one.IsRight)} right, of {articles.Sum(article => article.Marked.Relations.Length)} marked; expected calibration error {error.Value:F3}"));
    }

    private List<Scored> Score()
    {
        var scored = new List<Scored>();
        for (var half = 0; half < 2; half++)
        {
            var weights = fit(articles.Where((_, i) => i % 2 != half));
            for (var i = half; i < articles.Count; i += 2)
            {
                var right = articles[i].AreRight(articles[i].Candidates);
                scored.AddRange(articles[i].Candidates.Select((candidate, j) => new Scored(i, candidate, LogisticFit.Probability(weights, candidate.Evidence), right[j])));
            }
        }

        return scored;
    }

    private double F1(List<Scored> scored, double least, int? half)
    {
        int right = 0, ours = 0, marked = 0;
        foreach (var (article, i) in articles.Select((article, i) => (article, i)).Where(pair => half is null || pair.i % 2 == half))
        {
            var kept = scored.FindAll(one => one.Article == i && one.Probability >= least).ConvertAll(one => one.Candidate);
            right += article.AreRight(kept).Count(isRight => isRight);
            ours += kept.Count;
            marked += article.Marked.Relations.Length;
        }

        return 200.0 * right / Math.Max(1, ours + marked);
    }
}
