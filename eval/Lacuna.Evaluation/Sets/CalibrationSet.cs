using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Evaluation.Sets.Polnear;
using Lacuna.Reading.Attribution;

namespace Lacuna.Evaluation.Sets;

/// <summary>Whether the probability shown with a statement is how often such a statement is right, on the articles and by the rule of <see cref="PolnearSet"/>.</summary>
/// <remarks>A statement read by rules has no probability and is left out; where none has one, there is nothing to measure.</remarks>
internal sealed class CalibrationSet : IEvaluationSet
{
    public string Name => "calibration";

    public string DefaultPath => "data/attribution/polnear/data/dev";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create(StatementScope.Attributed);
        var error = new CalibrationError();
        var levels = Enum.GetValues<Certainty>().ToDictionary(level => level, _ => (Right: 0, Count: 0));
        foreach (var article in PolnearArticle.Load(path))
        {
            cancellation.ThrowIfCancellationRequested();
            var read = line.Read(new Document { Id = article.Name, Text = article.Text, Language = "en" });
            var found = LinkedStatements.Match(read, article.Relations);
            foreach (var statement in read.Outermost())
            {
                if (statement is { Probability: { } probability, Certainty: { } level })
                {
                    var isRight = found.Contains(statement);
                    error.Add(probability, isRight);
                    levels[level] = (levels[level].Right + (isRight ? 1 : 0), levels[level].Count + 1);
                }
            }
        }

        foreach (var bin in error.Lines)
        {
            log.WriteLine($"calibration: {bin}");
        }

        return error.Count == 0
            ? []
            :
            [
                new Figure("ece", error.Value, "as low as it gets", "none published"),
                .. levels.Where(level => level.Value.Count > 0).Select(level => new Figure(
                    level.Key.ToString().ToLowerInvariant() + "_right",
                    Tally.Percent(level.Value.Right, level.Value.Count),
                    level.Key switch { Certainty.Certain => "≥ 90", Certainty.Likely => "≥ 50", _ => "≤ 50" },
                    FormattableString.Invariant($"{level.Value.Count} statements"))),
            ];
    }
}
