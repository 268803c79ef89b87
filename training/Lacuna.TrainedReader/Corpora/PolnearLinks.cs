using System.Globalization;

namespace Lacuna.TrainedReader.Corpora;

/// <summary>The relations of a PolNeAR annotation file (brat stand-off: T rows are spans, E rows join them).</summary>
internal static class PolnearLinks
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Links from the first word of each cue to the first words of its sources and contents.</summary>
    /// <param name="path">The annotation file.</param>
    /// <param name="starts">The word that begins at an offset of the text.</param>
    public static IEnumerable<WordLink> Read(string path, Dictionary<int, int> starts)
    {
        var rows = File.ReadAllLines(path).Select(row => row.Split('\t')).ToList();
        var spans = rows.Where(row => row[0].StartsWith('T') && row.Length > 1).ToDictionary(row => row[0], Starts, StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row[0].StartsWith('E') && row.Length > 1))
        {
            var parts = row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':')).ToList();
            var cues = Words(parts, "Cue");
            foreach (var cue in cues)
            {
                foreach (var word in Words(parts, "Source").Concat(Words(parts, "Content")))
                {
                    yield return new WordLink(cue, word);
                }
            }
        }

        IEnumerable<int> Words(List<string[]> parts, string role) => parts
            .Where(part => part[0].TrimEnd(Digits) == role && spans.ContainsKey(part[1]))
            .SelectMany(part => spans[part[1]])
            .Where(starts.ContainsKey)
            .Select(at => starts[at]);
    }

    /// <summary>"Content 115 290" or, in pieces, "Content 115 200;220 290".</summary>
    private static int[] Starts(string[] row) =>
        [.. row[1][(row[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(piece => int.Parse(piece.Split(' ')[0], CultureInfo.InvariantCulture))];
}
