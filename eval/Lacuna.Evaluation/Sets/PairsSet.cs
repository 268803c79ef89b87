using System.Text.Json;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Comparing.About;
using Lacuna.Intake;
using Lacuna.Models;
using Lacuna.Reading;

namespace Lacuna.Evaluation.Sets;

/// <summary>What both sides of a contact say of a topic: is it in A, is it in B, and how do they stand to each other on it.</summary>
internal sealed class PairsSet : IEvaluationSet
{
    public string Name => "pairs";

    public string DefaultPath => "pairs";

    /// <summary>Takes a folder that holds <c>gold.jsonl</c> and a folder a pair, or the <c>gold.jsonl</c> itself. Rows with another basis than <c>text</c> are left out.</summary>
    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var gold = Directory.Exists(path) ? Path.Combine(path, "gold.jsonl") : path;
        var rows = File.ReadLines(gold).Where(line => line.Length > 0).Select(Row.Parse).Where(row => row.Basis == "text").ToList();
        var accounts = new Accounts(Path.GetDirectoryName(Path.GetFullPath(gold))!, lines.Create());
        using var encoder = new SentenceEncoder();
        var finder = new TopicFinder(encoder, accounts.Line);
        var (sides, relations) = (0, 0);
        foreach (var pair in rows.GroupBy(row => (row.Pair, row.SideA, row.SideB)))
        {
            var (a, b) = (accounts.Read(pair.Key.Pair, pair.Key.SideA), accounts.Read(pair.Key.Pair, pair.Key.SideB));
            var answers = finder.Find(a, b, [.. pair.Select(row => row.Topic)], cancellation);
            foreach (var (row, answer) in pair.Zip(answers))
            {
                var (rightA, rightB) = (answer.IsInA == row.IsInA, answer.IsInB == row.IsInB);
                var rightRelation = RelationOf(answer) == row.Relation;
                sides += (rightA ? 1 : 0) + (rightB ? 1 : 0);
                relations += rightRelation ? 1 : 0;
                if (!rightA || !rightB || !rightRelation)
                {
                    log.WriteLine(FormattableString.Invariant(
                        $"pairs: {row.Pair}: {row.Topic}: {RelationOf(answer)} for {row.Relation} (A {answer.ScoreA:F2}, B {answer.ScoreB:F2}) {Told(answer)}"));
                }
            }
        }

        return
        [
            new Figure("presence_accuracy", 100.0 * sides / (2 * rows.Count), "≥ 88", "one threshold, leaving one pair out: encoder 80, shared words 90"),
            new Figure("relation_accuracy", 100.0 * relations / rows.Count, "≥ 75", "differences never looked for: 81"),
        ];
    }

    private static string Told(TopicAnswer answer) =>
        string.Join("; ", answer.Differences.Select(difference => $"{difference.Kind} {difference.InA}|{difference.InB}"));

    private static string RelationOf(TopicAnswer answer) => answer.Relation switch
    {
        PointKind.Shared => "agreed",
        PointKind.Differs => "differing",
        PointKind.OnlyInA => "only_a",
        PointKind.OnlyInB => "only_b",
        _ => "both_omit",
    };

    private sealed record Row(string Pair, string SideA, string SideB, string Topic, string Relation, string Basis)
    {
        public bool IsInA => Relation is "agreed" or "differing" or "only_a";

        public bool IsInB => Relation is "agreed" or "differing" or "only_b";

        public static Row Parse(string line)
        {
            using var json = JsonDocument.Parse(line);
            string Field(string name) => json.RootElement.GetProperty(name).GetString() ?? "";
            return new Row(Field("pair"), Field("side_a"), Field("side_b"), Field("topic"), Field("relation"), Field("basis"));
        }
    }

    private sealed class Accounts(string folder, ReadingLine line)
    {
        private readonly DocumentReader _reader = new();
        private readonly Dictionary<string, AnnotatedDocument> _read = new(StringComparer.Ordinal);

        public ReadingLine Line => line;

        public AnnotatedDocument Read(string pair, string side)
        {
            var path = Path.Combine(folder, pair, side + ".txt");
            if (!_read.TryGetValue(path, out var document))
            {
                _read[path] = document = line.Read(_reader.ReadOneAsync(path).GetAwaiter().GetResult());
            }

            return document;
        }
    }
}
