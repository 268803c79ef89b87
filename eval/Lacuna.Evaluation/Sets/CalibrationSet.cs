using System.Text.Json;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Evaluation.Sets.Polnear;
using Lacuna.Evaluation.Sets.Records;
using Lacuna.Reading.Attribution;

namespace Lacuna.Evaluation.Sets;

/// <summary>Whether the probability shown with a statement is how often such a statement is right. A folder with both corpora, each under the path that its own set has.</summary>
/// <remarks>
/// On news by the rule of <see cref="PolnearSet"/>, on the record by that of <see cref="RecordGoldSet"/>. Statements without a probability
/// are left out: those that stand inside another's content, and all where rules alone read. The words that go with probabilities are
/// counted over both corpora.
/// </remarks>
internal sealed class CalibrationSet : IEvaluationSet
{
    private readonly record struct Answer(Statement Statement, bool IsRight);

    public string Name => "calibration";

    public string DefaultPath => "data";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var news = Path.Combine(path, "attribution", "polnear", "data", "dev");
        var onNews = OnNews(news, lines, StatementScope.Expressed, cancellation);
        var inTheWideSense = OnNews(news, lines, StatementScope.Attributed, cancellation);
        var onTheRecord = OnTheRecord(Path.Combine(path, "record-gold", "gold.jsonl"), lines, cancellation);
        return onNews.Count == 0
            ? []
            :
            [
                Error("news_ece", onNews, log),
                Error("news_wide_ece", inTheWideSense, log),
                Error("record_ece", onTheRecord, log),
                .. onNews.Concat(onTheRecord).GroupBy(answer => answer.Statement.Certainty!.Value).OrderBy(level => level.Key).Select(level => new Figure(
                    level.Key.ToString().ToLowerInvariant() + "_right",
                    Tally.Percent(level.Count(answer => answer.IsRight), level.Count()),
                    level.Key switch { Certainty.Certain => "≥ 90", Certainty.Likely => "≥ 50", _ => "≤ 50" },
                    FormattableString.Invariant($"{level.Count()} statements"))),
            ];
    }

    private static List<Answer> OnNews(string path, ReadingLines lines, StatementScope scope, CancellationToken cancellation)
    {
        var line = lines.Create(scope);
        var answers = new List<Answer>();
        foreach (var article in PolnearArticle.Load(path))
        {
            cancellation.ThrowIfCancellationRequested();
            var read = line.Read(new Document { Id = article.Name, Text = article.Text, Language = "en" });
            Add(answers, read.Outermost(), LinkedStatements.Match(read, article.Relations));
        }

        return answers;
    }

    private static List<Answer> OnTheRecord(string path, ReadingLines lines, CancellationToken cancellation)
    {
        var line = lines.Create();
        var answers = new List<Answer>();
        foreach (var row in File.ReadLines(path).Where(row => row.Length > 0))
        {
            cancellation.ThrowIfCancellationRequested();
            using var json = JsonDocument.Parse(row);
            var read = line.Read(RecordDocument.From(json.RootElement));
            Add(answers, read.Statements, StatementMatching.Match(read, [.. json.RootElement.GetProperty("statements").EnumerateArray()]));
        }

        return answers;
    }

    private static void Add(List<Answer> answers, IEnumerable<Statement> ours, Statement?[] right) =>
        answers.AddRange(ours.Where(statement => statement.Probability is not null).Select(statement => new Answer(statement, right.Contains(statement))));

    private static Figure Error(string name, List<Answer> answers, TextWriter log)
    {
        var error = new CalibrationError();
        foreach (var (statement, isRight) in answers)
        {
            error.Add(statement.Probability!.Value, isRight);
        }

        foreach (var bin in error.Lines)
        {
            log.WriteLine($"calibration: {name}: {bin}");
        }

        return new Figure(name, error.Value, "as low as it gets", FormattableString.Invariant($"none published; {error.Count} statements"));
    }
}
