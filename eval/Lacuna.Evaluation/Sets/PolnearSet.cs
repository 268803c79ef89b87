using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Polnear;
using Lacuna.Reading.Attribution;

namespace Lacuna.Evaluation.Sets;

/// <summary>Whole statements on PolNeAR: source, cue and content found and joined as people joined them. A folder with <c>text</c> and <c>attributions</c>.</summary>
/// <remarks>
/// When a statement counts as found: <see cref="LinkedStatements"/>. As PolNeAR knows no nesting, only our outermost statements count; as it marks
/// beliefs and plans too, they are read in that wider sense. Counts are summed over all articles, one annotation of each.
/// </remarks>
internal sealed class PolnearSet : IEvaluationSet
{
    private const string Reference = "none published";

    public string Name => "polnear";

    public string DefaultPath => "data/attribution/polnear/data/dev";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create(StatementScope.Attributed);
        var tally = new Tally();
        foreach (var article in PolnearArticle.Load(path))
        {
            cancellation.ThrowIfCancellationRequested();
            var read = line.Read(new Document { Id = article.Name, Text = article.Text, Language = "en" });
            var found = LinkedStatements.Match(read, article.Relations);
            tally.Add(found.Count(statement => statement is not null), article.Relations.Length, read.Outermost().Count());
            Log(read, article, found, log);
        }

        log.WriteLine($"polnear: {tally}");
        return
        [
            new Figure("linked_precision", tally.Precision, "", Reference),
            new Figure("linked_recall", tally.Recall, "", Reference),
            new Figure("linked_f1", tally.F1, "≥ 75 with the trained reader", Reference),
        ];
    }

    /// <summary>Each attribution that was not found beside the statement of ours that shares its cue, and each of ours that pairs with none.</summary>
    private static void Log(AnnotatedDocument read, PolnearArticle article, Statement?[] found, TextWriter log)
    {
        if (log == TextWriter.Null)
        {
            return;
        }

        var near = new HashSet<Statement>();
        for (var g = 0; g < found.Length; g++)
        {
            if (found[g] is not null)
            {
                continue;
            }

            var gold = article.Relations[g];
            var ours = read.Outermost().FirstOrDefault(statement => !found.Contains(statement) && gold.Cue.Any(cue => SpanOverlap.Touch(read, statement.Cue, cue)));
            log.WriteLine($"polnear: missed {Words(read, gold.Source)} <{Words(read, gold.Cue)}> {Words(read, gold.Content)}");
            if (ours is not null && near.Add(ours))
            {
                log.WriteLine($"polnear:   wrong {string.Join("+", LinkedStatements.Differing(read, gold, ours))}: {Words(read, ours)}");
            }
        }

        foreach (var extra in read.Outermost().Where(statement => !found.Contains(statement) && !near.Contains(statement)))
        {
            log.WriteLine($"polnear: extra {Words(read, extra)}");
        }
    }

    private static string Words(AnnotatedDocument read, Statement ours) =>
        $"{Words(read, ours.Source is { } source ? [source] : [])} <{Words(read, ours.Cue is { } cue ? [cue] : [])}> {Words(read, ours.Content)}";

    private static string Words(AnnotatedDocument read, IEnumerable<TextSpan> spans) => "[" + string.Join(" … ", spans.Select(span => span.In(read.Text))).ReplaceLineEndings(" ") + "]";
}
