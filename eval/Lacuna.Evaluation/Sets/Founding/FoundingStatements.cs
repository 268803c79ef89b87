using System.Text.Json;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Founding;

/// <summary>Counts the gold statements that we found with the right speaker.</summary>
/// <remarks>
/// One of ours matches a gold statement when their contents share at least half of their words (token F1) and either the
/// cues or the sources share a word. Each of ours is used once; the pair with the better content goes first. The speaker
/// is right when one of our speakers bears the gold's name, letter case aside.
/// </remarks>
internal sealed class FoundingStatements : IFoundingScorer
{
    private const double EnoughContent = 0.5;

    public IEnumerable<Figure> Score(JsonElement gold, AnnotatedDocument read, TextWriter log)
    {
        var wanted = gold.GetProperty("statements").EnumerateArray().ToList();
        var pairs =
            from g in Enumerable.Range(0, wanted.Count)
            from s in read.Statements
            let content = SpanOverlap.TokenF1(read, s.Content, wanted[g].Spans("content"))
            where content >= EnoughContent
                && (SpanOverlap.Touch(read, s.Cue, wanted[g].Span("cue")) || SpanOverlap.Touch(read, s.Source, wanted[g].Span("source")))
            orderby content descending
            select (Gold: g, Ours: s);
        var found = new Dictionary<int, Statement>();
        var used = new HashSet<string>();
        foreach (var (g, ours) in pairs)
        {
            if (!found.ContainsKey(g) && used.Add(ours.Id))
            {
                found[g] = ours;
            }
        }

        var right = 0;
        for (var g = 0; g < wanted.Count; g++)
        {
            var speaker = wanted[g].Text("speaker");
            var ours = found.GetValueOrDefault(g);
            var isRight = ours is not null && ours.Speakers.Any(actor => string.Equals(actor.Name, speaker, StringComparison.OrdinalIgnoreCase));
            right += isRight ? 1 : 0;
            if (!isRight)
            {
                log.WriteLine($"founding: {wanted[g].Text("id")} {(ours is null ? "not found" : $"speaker {string.Join(", ", ours.Speakers.Select(a => a.Name))}, not {speaker}")}");
            }
        }

        yield return new Figure("statements_with_speaker", right, "≥ 19", $"none published; {wanted.Count} in the gold");
    }
}
