using System.Text.Json;
using Lacuna.Core.Reading;

namespace Lacuna.Evaluation.Sets.Founding;

/// <summary>Counts the gold statements that we found with the right speaker: one of our speakers bears the gold's name.</summary>
internal sealed class FoundingStatements : IFoundingScorer
{
    public IEnumerable<Figure> Score(JsonElement gold, AnnotatedDocument read, TextWriter log)
    {
        var wanted = gold.GetProperty("statements").EnumerateArray().ToList();
        var found = StatementMatching.Match(read, wanted);
        var right = 0;
        for (var g = 0; g < wanted.Count; g++)
        {
            var speaker = wanted[g].Text("speaker")!;
            var isRight = found[g] is { } ours && ours.Speakers.Any(actor => ActorNames.Same(actor.Name, speaker));
            right += isRight ? 1 : 0;
            if (!isRight)
            {
                log.WriteLine($"founding: {wanted[g].Text("id")} {(found[g] is { } wrong ? $"speaker {string.Join(", ", wrong.Speakers.Select(actor => actor.Name))}, not {speaker}" : "not found")}");
            }
        }

        yield return new Figure("statements_with_speaker", right, "≥ 19", $"none published; {wanted.Count} in the gold");
    }
}
