using System.Text.Json;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Records;

/// <summary>Writes what was missed, invented or read otherwise.</summary>
internal static class RecordDifferences
{
    public static void Log(AnnotatedDocument read, IReadOnlyList<JsonElement> gold, Statement?[] found, TextWriter log)
    {
        if (log == TextWriter.Null)
        {
            return;
        }

        for (var g = 0; g < gold.Count; g++)
        {
            if (found[g] is not { } ours)
            {
                log.WriteLine($"{read.Document.Id} missed {gold[g].Text("id")}: [{Words(read, gold[g].Span("source"))}] <{Words(read, gold[g].Span("cue"))}> {Words(read, gold[g].Spans("content").First())}");
                continue;
            }

            Compare(read, gold[g], "speaker", ours.Speakers.Select(actor => actor.Name), gold[g].Texts("speaker"), log);
            Compare(read, gold[g], "addressee", ours.Addressees.Select(actor => actor.Name), gold[g].Texts("addressee"), log);
            Compare(read, gold[g], "act", [ours.Act.ToString()], [gold[g].Text("act")!], log);
        }

        foreach (var extra in read.Statements.Where(statement => !found.Contains(statement)))
        {
            log.WriteLine($"{read.Document.Id} extra {extra.Id}: [{Words(read, extra.Source)}] <{Words(read, extra.Cue)}> {Words(read, extra.Content[0])}");
        }
    }

    private static void Compare(AnnotatedDocument read, JsonElement gold, string what, IEnumerable<string> ours, IEnumerable<string> theirs, TextWriter log)
    {
        var (left, right) = (ours.Select(ActorNames.Folded).ToHashSet(), theirs.Select(ActorNames.Folded).ToHashSet());
        if (!left.SetEquals(right))
        {
            log.WriteLine($"{read.Document.Id} {gold.Text("id")} {what}: {string.Join(", ", left)} for {string.Join(", ", right)} <{Words(read, gold.Span("cue"))}>");
        }
    }

    private static string Words(AnnotatedDocument read, TextSpan? span) => span is { } at ? at.In(read.Text) : "";
}
