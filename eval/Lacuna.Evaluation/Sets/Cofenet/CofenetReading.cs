using System.Text.Json;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Polnear;
using Lacuna.Evaluation.Sets.Treebanks;
using Lacuna.Models.Reader;
using Lacuna.Reading;
using Lacuna.Reading.Attribution;

namespace Lacuna.Evaluation.Sets.Cofenet;

/// <summary>Reads a file of labelled paragraphs and labels each of them anew. Paragraphs of one document are read together.</summary>
internal static class CofenetReading
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The roles of a span, in the order of the published tables.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["source", "cue", "content"];

    /// <summary>By role, how the spans that <paramref name="spansOf"/> takes from a paragraph's tokens and labels agree with those of the file.</summary>
    /// <param name="name">Name of the set, for the log.</param>
    /// <param name="path">The file.</param>
    /// <param name="lines">The reading lines; read in the wider sense of a statement that PolNeAR marks.</param>
    /// <param name="spansOf">Tokens, labels and role to spans.</param>
    /// <param name="log">Where the tallies go, and paragraphs read otherwise when <paramref name="logsDifferences"/>.</param>
    /// <param name="logsDifferences">True to log these.</param>
    /// <param name="cancellation">Stops between documents.</param>
    public static Dictionary<string, Tally> Score(
        string name,
        string path,
        ReadingLines lines,
        Func<IReadOnlyList<string>, IReadOnlyList<string>, string, List<(int Start, int End)>> spansOf,
        TextWriter log,
        bool logsDifferences,
        CancellationToken cancellation)
    {
        var tallies = Roles.ToDictionary(role => role, _ => new Tally());
        foreach (var (gold, ours) in Read(path, lines.Create(StatementScope.Attributed), cancellation))
        {
            foreach (var role in Roles)
            {
                tallies[role].Add(spansOf(gold.Tokens, gold.Labels, role), spansOf(gold.Tokens, ours, role));
            }

            if (logsDifferences)
            {
                Differences.Log(gold, ours, log);
            }
        }

        foreach (var role in Roles)
        {
            log.WriteLine($"{name}: {role} {tallies[role]}");
        }

        return tallies;
    }

    /// <summary>Every paragraph of the file at <paramref name="path"/>, with the labels that <paramref name="line"/> would give its tokens.</summary>
    public static IEnumerable<(CofenetParagraph Gold, string[] Ours)> Read(string path, ReadingLine line, CancellationToken cancellation)
    {
        var paragraphs = File.ReadLines(path).Where(row => row.Length > 0).Select(row => JsonSerializer.Deserialize<CofenetParagraph>(row, Options)!).ToList();
        for (var first = 0; first < paragraphs.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var text = new TreebankText();
            var end = first;
            for (; end < paragraphs.Count && paragraphs[end].Id == paragraphs[first].Id; end++)
            {
                text.Add(paragraphs[end].Tokens);
            }

            var read = line.Read(new Document { Id = paragraphs[first].Id, Text = text.ToString(), Language = "en" });
            for (var p = first; p < end; p++)
            {
                yield return (paragraphs[p], Labels(read, text.Places[p - first]));
            }

            first = end;
        }
    }

    /// <summary>The marks of the trained reader where there are any, for they follow the corpus; else those of our statements. Exact bounds are asked for here, so that marks of unsure bounds do not count.</summary>
    private static string[] Labels(AnnotatedDocument read, TextSpan[] places)
    {
        var labels = new string[places.Length];
        Array.Fill(labels, "O");
        if (read.Trained is { } trained)
        {
            foreach (var mark in trained.Spans.Where(mark => mark.Probability >= ReaderModel.LeastExact && mark.Kind is TrainedSpanKind.Source or TrainedSpanKind.Cue or TrainedSpanKind.Content))
            {
                Mark(labels, places, mark.Span, mark.Kind.ToString().ToLowerInvariant());
            }
        }
        else
        {
            MarkStatements(labels, places, read);
        }

        return labels;
    }

    /// <summary>A token has one label: sources and cues go over contents, a later statement over an earlier one.</summary>
    private static void MarkStatements(string[] labels, TextSpan[] places, AnnotatedDocument read)
    {
        foreach (var content in read.Outermost().SelectMany(statement => PolnearConventions.ContentOf(read, statement)))
        {
            Mark(labels, places, content, "content");
        }

        foreach (var statement in read.Outermost())
        {
            Mark(labels, places, PolnearConventions.SourceOf(read, statement), "source");
            Mark(labels, places, PolnearConventions.CueOf(read, statement), "cue");
        }
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
}
