using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Polnear;

/// <summary>An article of PolNeAR with the attributions that one person marked in it.</summary>
/// <param name="Name">File name of the text, without its ending.</param>
/// <param name="Text">The text as it is, so that the offsets hold.</param>
/// <param name="Relations">The attributions in the order of the file; those without any part are left out.</param>
internal sealed record PolnearArticle(string Name, string Text, ImmutableArray<PolnearRelation> Relations)
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The articles of a folder with <c>text/NAME.txt</c> and <c>attributions/NAME_PERSON.ann</c>, or of all such folders below it. Of an article that several people marked, the first file by name is taken.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IEnumerable<PolnearArticle> Load(string path)
    {
        const string Attributions = "attributions";
        var folders = Directory.Exists(Path.Combine(path, Attributions))
            ? [path]
            : Directory.EnumerateDirectories(path, Attributions, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(folder => Path.GetDirectoryName(folder)!).ToList();
        return folders.Count == 0 ? throw new DirectoryNotFoundException($"no folder {Attributions} under {path}") : folders.SelectMany(LoadFolder);
    }

    private static IEnumerable<PolnearArticle> LoadFolder(string folder)
    {
        var marked = Directory.EnumerateFiles(Path.Combine(folder, "attributions"), "*.ann")
            .Order(StringComparer.Ordinal)
            .GroupBy(NameOf, StringComparer.Ordinal);
        foreach (var article in marked)
        {
            var text = File.ReadAllText(Path.Combine(folder, "text", article.Key + ".txt"));
            yield return new PolnearArticle(article.Key, text, Parse(File.ReadLines(article.First()), text));
        }
    }

    /// <summary>Reads rows of brat stand-off: "T1 (tab) Source 89 106 (tab) words" marks a span, "E1 (tab) Attribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T5" joins spans.</summary>
    public static ImmutableArray<PolnearRelation> Parse(IEnumerable<string> rows, string text)
    {
        var places = new CodePoints(text);
        var fields = rows.Select(row => row.Split('\t')).Where(row => row.Length > 1).ToList();
        var spans = fields.Where(row => row[0].StartsWith('T')).ToDictionary(row => row[0], row => Pieces(row[1], places), StringComparer.Ordinal);
        var relations = ImmutableArray.CreateBuilder<PolnearRelation>();
        foreach (var row in fields.Where(row => row[0].StartsWith('E')))
        {
            var parts = row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Split(':'))
                .ToLookup(part => part[0].TrimEnd(Digits), part => spans[part[1]], StringComparer.Ordinal);
            var relation = new PolnearRelation([.. parts["Source"].SelectMany(pieces => pieces)], [.. parts["Cue"].SelectMany(pieces => pieces)], [.. parts["Content"].SelectMany(pieces => pieces)]);
            if (relation is not { Source: [], Cue: [], Content: [] })
            {
                relations.Add(relation);
            }
        }

        return relations.ToImmutable();
    }

    private static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name[..Math.Max(0, name.LastIndexOf('_'))];
    }

    /// <summary>"Content 115 290" or, in pieces, "Content 115 200;220 290".</summary>
    private static TextSpan[] Pieces(string field, CodePoints places) =>
        [.. field[(field.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(piece =>
        {
            var ends = piece.Split(' ');
            return TextSpan.FromBounds(places.OffsetOf(Number(ends[0])), places.OffsetOf(Number(ends[1])));
        })];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
