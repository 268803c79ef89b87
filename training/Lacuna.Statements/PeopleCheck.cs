using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Polnear;
using Lacuna.Reading;

namespace Lacuna.Statements;

/// <summary>How far the people who marked the same article agree on whole statements, by the rule of the evaluation set "polnear": what a program can be asked for at most.</summary>
internal static class PeopleCheck
{
    /// <summary>Writes F1 over all pairs of people, each article that several marked counting for all its pairs.</summary>
    /// <param name="folder">A part of PolNeAR: <c>text</c> and <c>attributions</c>, or folders that hold them.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(string folder, TextWriter output)
    {
        var line = ReadingLine.CreateSegmenting();
        int articles = 0, pairs = 0, same = 0, marked = 0;
        foreach (var files in Directory.EnumerateFiles(folder, "*.ann", SearchOption.AllDirectories).GroupBy(path => path[..path.LastIndexOf('_')], StringComparer.Ordinal).Where(files => files.Skip(1).Any()))
        {
            var name = Path.GetFileName(files.Key);
            var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(files.Key)!, "..", "text", name + ".txt"));
            var read = line.Read(new Document { Id = name, Text = text, Language = "en" });
            var people = files.Select(path => PolnearArticle.Parse(File.ReadLines(path), text)).ToList();
            articles++;
            foreach (var (one, other) in people.SelectMany(one => people.Where(other => other != one).Select(other => (one, other))))
            {
                same += LinkedStatements.Match(read with { Statements = [.. other.Select(Statement)] }, one).Count(statement => statement is not null);
                marked += one.Length;
                pairs++;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles marked by several people, {pairs / 2} pairs: F1 {100.0 * same / Math.Max(1, marked):F1}"));
    }

    private static Statement Statement(PolnearRelation relation, int index) => new()
    {
        Id = index.ToString(CultureInfo.InvariantCulture),
        Source = Whole(relation.Source),
        Cue = Whole(relation.Cue),
        Content = [.. relation.Content.Sort()],
    };

    private static TextSpan? Whole(ImmutableArray<TextSpan> pieces) => pieces.IsEmpty ? null : TextSpan.FromBounds(pieces.Min(piece => piece.Start), pieces.Max(piece => piece.End));
}
