namespace Lacuna.Evaluation.Sets.Speakers;

/// <summary>A mention of somebody or something in GUM.</summary>
/// <param name="Chain">All mentions of one thing bear the same number within a document.</param>
/// <param name="Type">"person", "organization", "place" …</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Start">Index of its first word in the sentence.</param>
/// <param name="End">Index just after its last word.</param>
internal sealed record GumMention(int Chain, string Type, int Sentence, int Start, int End)
{
    /// <summary>Reads the mentions of one sentence off the last column, where "Entity=(3-person-…" opens one, "3)" closes it, and "(3-person-…)" is a mention of one word.</summary>
    public static IEnumerable<GumMention> In(int sentence, IReadOnlyList<string> lastColumn)
    {
        const string Entity = "Entity=";
        var open = new Stack<(int Chain, string Type, int Start)>();
        for (var word = 0; word < lastColumn.Count; word++)
        {
            var marks = lastColumn[word].Split('|').FirstOrDefault(field => field.StartsWith(Entity, StringComparison.Ordinal))?[Entity.Length..] ?? "";
            for (var at = 0; at < marks.Length;)
            {
                var isOpening = marks[at] == '(';
                var end = marks.AsSpan(at + 1).IndexOfAny('(', ')') is var next && next < 0 ? marks.Length : at + 1 + next;
                var closes = end < marks.Length && marks[end] == ')';
                if (isOpening && marks[(at + 1)..end].Split('-') is [var chain, var type, ..] && int.TryParse(chain, out var number))
                {
                    open.Push((number, type, word));
                }

                if (closes && open.TryPop(out var mention))
                {
                    yield return new GumMention(mention.Chain, mention.Type, sentence, mention.Start, word + 1);
                }

                at = closes ? end + 1 : end;
            }
        }
    }
}
