using System.Text.Json;
using Lacuna.Core.Reading;

namespace Lacuna.Evaluation.Sets;

/// <summary>Pairs gold statements with ours, by one rule for every gold set.</summary>
/// <remarks>
/// One of ours matches a gold statement when their contents share at least half of their words (token F1) and either the
/// cues or the sources share a word. Each of ours is used once; pairs whose cues meet go first, and among
/// those the one with the better content.
/// </remarks>
internal static class StatementMatching
{
    private const double EnoughContent = 0.5;

    /// <summary>For each gold statement ours that matches it, or null.</summary>
    public static Statement?[] Match(AnnotatedDocument read, IReadOnlyList<JsonElement> gold)
    {
        var pairs =
            from g in Enumerable.Range(0, gold.Count)
            from ours in read.Statements
            let content = SpanOverlap.TokenF1(read, ours.Content, gold[g].Spans("content"))
            where content >= EnoughContent
            let cues = SpanOverlap.Touch(read, ours.Cue, gold[g].Span("cue"))
            where cues || SpanOverlap.Touch(read, ours.Source, gold[g].Span("source"))
            orderby content + (cues ? 1 : 0) descending
            select (Gold: g, Ours: ours);
        var found = new Statement?[gold.Count];
        var used = new HashSet<string>();
        foreach (var (g, ours) in pairs)
        {
            if (found[g] is null && used.Add(ours.Id))
            {
                found[g] = ours;
            }
        }

        return found;
    }
}
