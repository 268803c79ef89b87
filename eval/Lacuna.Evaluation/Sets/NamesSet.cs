using System.Text.Json;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Records;
using Lacuna.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Evaluation.Sets;

/// <summary>Mentions of hand-marked documents of the record: found with the same span, and resolved to the same actor.</summary>
/// <remarks>
/// As its guide has it, the gold marks names, metonyms and roles that stand for one actor; pronouns, groups, adjectives and plural
/// roles of ours are left out of the count. A span that differs by an article counts as the same. Actors are compared over the spans
/// that agree, by id where our table knows the gold's name and by name where it does not.
/// </remarks>
internal sealed class NamesSet : IEvaluationSet
{
    public string Name => "names";

    public string DefaultPath => "data/record-gold/gold.jsonl";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create();
        int wanted = 0, ours = 0, found = 0, right = 0;
        foreach (var row in File.ReadLines(path).Where(row => row.Length > 0))
        {
            cancellation.ThrowIfCancellationRequested();
            using var json = JsonDocument.Parse(row);
            var read = line.Read(RecordDocument.From(json.RootElement));
            var counted = read.Mentions.Where(IsCounted).ToDictionary(mention => WithoutArticle(mention.Span, read.Text));
            var gold = json.RootElement.GetProperty("mentions").EnumerateArray().ToList();
            wanted += gold.Count;
            ours += counted.Count;
            foreach (var mark in gold)
            {
                var (span, actor) = (mark.Span("span")!.Value, mark.Text("actor")!);
                if (!counted.Remove(WithoutArticle(span, read.Text), out var mention))
                {
                    log.WriteLine($"{read.Document.Id} missed '{span.In(read.Text)}' ({actor})");
                    continue;
                }

                found++;
                if (IsSame(mention.Actors[0], actor))
                {
                    right++;
                }
                else
                {
                    log.WriteLine($"{read.Document.Id} '{span.In(read.Text)}' is {actor}, not {mention.Actors[0].Name}");
                }
            }

            foreach (var mention in counted.Values)
            {
                log.WriteLine($"{read.Document.Id} not in the gold '{mention.Span.In(read.Text)}' ({mention.Actors[0].Name})");
            }
        }

        return
        [
            new Figure("mention_f1", Percent(2 * found, wanted + ours), "as high as it gets", "none published; one annotator"),
            new Figure("actor_accuracy", Percent(right, found), "as high as it gets", "none published; one annotator"),
        ];
    }

    private static bool IsCounted(Mention mention) =>
        mention.Kind is MentionKind.Name or MentionKind.Metonym or MentionKind.Office or MentionKind.Role
        && mention.Actors is [{ Kind: not ActorKind.Group }];

    private static TextSpan WithoutArticle(TextSpan span, string text)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (span.AsSpan(text).StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return TextSpan.FromBounds(span.Start + article.Length, span.End);
            }
        }

        return span;
    }

    private static bool IsSame(Actor actor, string gold) =>
        ActorNames.Same(actor.Name, gold) || ActorTable.Default.Find(gold).Contains(actor);

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
