using System.Text.Json;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Cofenet;
using Lacuna.Reading;
using Lacuna.Reading.Attribution;

namespace Lacuna.Evaluation.Sets;

/// <summary>Spans of source, cue and content on the file behind the published results on PolNeAR.</summary>
/// <remarks>
/// Paragraphs of one document are read together, in the wider sense of a statement (beliefs and plans too) that PolNeAR
/// marks. Its labels know no nesting, so only outermost statements count. Four conventions differ from ours and
/// are translated: it keeps the joining "that" in the content, a colon and adverbs before the verb in the cue, and "who" as
/// a source of its own.
/// </remarks>
internal sealed class CofenetSet : IEvaluationSet
{
    private static readonly string[] Roles = ["source", "cue", "content"];
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string Name => "cofenet";

    public string DefaultPath => "data/attribution/cofenet/valid.txt";

    public IReadOnlyList<Figure> Run(string path, TextWriter log, CancellationToken cancellation)
    {
        var line = ReadingLine.CreateDefault(new RuleStatementFinder(StatementScope.Attributed));
        var scores = Roles.ToDictionary(role => role, _ => new SpanScore());
        var paragraphs = File.ReadLines(path).Select(row => JsonSerializer.Deserialize<CofenetParagraph>(row, Options)!).ToList();
        for (var first = 0; first < paragraphs.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var text = new CofenetText();
            var end = first;
            for (; end < paragraphs.Count && paragraphs[end].Id == paragraphs[first].Id; end++)
            {
                text.Add(paragraphs[end]);
            }

            var read = line.Read(new Document { Id = paragraphs[first].Id, Text = text.ToString(), Language = "en" });
            for (var p = first; p < end; p++)
            {
                var labels = Labels(read, text.Places[p - first]);
                foreach (var role in Roles)
                {
                    scores[role].Add(SpanScore.Spans(paragraphs[p].Labels, role), SpanScore.Spans(labels, role));
                }

                Differences.Log(paragraphs[p], labels, log);
            }

            first = end;
        }

        foreach (var role in Roles)
        {
            log.WriteLine($"cofenet: {role} {scores[role]}");
        }

        return
        [
            new Figure("source_f1", scores["source"].F1, "≥ 80 with the trained reader", "BERT+CRF 82.2, BERT+Cofe 83.2, people 78.1 (PolNeAR test; Wang et al., COLING 2022)"),
            new Figure("cue_f1", scores["cue"].F1, "≥ 73 with the trained reader", "BERT+CRF 74.9, BERT+Cofe 75.3, people 70.7"),
            new Figure("content_f1", scores["content"].F1, "≥ 69 with the trained reader", "BERT+CRF 71.0, BERT+Cofe 72.9, people 68.9"),
        ];
    }

    private static string[] Labels(AnnotatedDocument read, TextSpan[] places)
    {
        var labels = new string[places.Length];
        Array.Fill(labels, "O");
        foreach (var statement in read.Statements.Where(statement => statement.Inside is null))
        {
            foreach (var content in statement.Content)
            {
                Mark(labels, places, WithThat(read, content), "content");
            }
        }

        foreach (var statement in read.Statements.Where(statement => statement.Inside is null))
        {
            Mark(labels, places, RelativePronoun(read, statement) ?? statement.Source, "source");
            Mark(labels, places, statement.Cue is null ? ColonAfter(read, statement.Source) : WithColon(read, WithAdverb(read, statement)), "cue");
        }

        return labels;
    }

    private static void Mark(string[] labels, TextSpan[] places, TextSpan? span, string role)
    {
        var opened = false;
        for (var i = 0; span is { } at && i < places.Length; i++)
        {
            if (places[i].Overlaps(at))
            {
                labels[i] = (opened ? "I-" : "B-") + role;
                opened = true;
            }
        }
    }

    private static TextSpan WithThat(AnnotatedDocument read, TextSpan content)
    {
        var before = read.TokenAt(content.Start) - 1;
        return before >= 0 && read.Tokens[before].AsSpan(read.Text).Equals("that", StringComparison.OrdinalIgnoreCase)
            ? TextSpan.FromBounds(read.Tokens[before].Start, content.End)
            : content;
    }

    /// <summary>Takes a word or two between source and cue into the cue: they are adverbs ("also said").</summary>
    private static TextSpan? WithAdverb(AnnotatedDocument read, Statement statement)
    {
        if (statement is not { Source: { } source, Cue: { } cue } || source.End >= cue.Start)
        {
            return statement.Cue;
        }

        var (first, end) = (read.TokenAt(source.End), read.TokenAt(cue.Start));
        return end - first is 1 or 2 && Enumerable.Range(first, end - first).All(token => read.Tokens[token].Kind == TokenKind.Word && !IsAny(read, token, "who", "and", "but", "or", "that", "which"))
            ? TextSpan.FromBounds(read.Tokens[first].Start, cue.End)
            : cue;
    }

    /// <summary>"Wang, who thanked": the pronoun itself is the source there, not the name before it.</summary>
    private static TextSpan? RelativePronoun(AnnotatedDocument read, Statement statement)
    {
        if (statement is not { Source: { } source, Cue: { } cue } || source.End >= cue.Start)
        {
            return null;
        }

        for (var token = read.TokenAt(source.End); token < read.TokenAt(cue.Start) && token <= read.TokenAt(source.End) + 1; token++)
        {
            if (IsAny(read, token, "who"))
            {
                return read.Tokens[token].Span;
            }
        }

        return null;
    }

    private static bool IsAny(AnnotatedDocument read, int token, params string[] words) =>
        words.Contains(read.Tokens[token].AsSpan(read.Text).ToString(), StringComparer.OrdinalIgnoreCase);

    private static TextSpan? ColonAfter(AnnotatedDocument read, TextSpan? label) =>
        label is { } at && at.End < read.Text.Length && read.Text[at.End] == ':' ? new TextSpan(at.End, 1) : null;

    private static TextSpan? WithColon(AnnotatedDocument read, TextSpan? cue) =>
        cue is { } at && at.End < read.Text.Length && read.Text[at.End] == ':' ? new TextSpan(at.Start, at.Length + 1) : cue;
}
