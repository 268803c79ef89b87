using System.IO.Compression;
using System.Text;

namespace Lacuna.Evaluation.Sets.Matching;

/// <summary>The claims, questions and answers of CLEF 2020 CheckThat! task 2, out of the archives that it is distributed in.</summary>
internal sealed class ClaimTables
{
    private ClaimTables(IReadOnlyList<(string Claim, string Title)> claims, IReadOnlyList<(string Text, HashSet<int> Answers)> questions) => (Claims, Questions) = (claims, questions);

    /// <summary>Checked claims with the titles of the pages that check them.</summary>
    public IReadOnlyList<(string Claim, string Title)> Claims { get; }

    /// <summary>What people wrote, with the places of the claims that they repeat.</summary>
    public IReadOnlyList<(string Text, HashSet<int> Answers)> Questions { get; }

    /// <summary>Reads the claims and one part of the questions.</summary>
    /// <param name="folder">The set's folder.</param>
    /// <param name="part"><c>train</c>, <c>dev</c> or <c>test</c>.</param>
    public static ClaimTables Read(string folder, string part)
    {
        var data = Path.Combine(folder, "data", "v3.zip");
        var claims = Rows(data, "v3.0/verified_claims.docs.tsv").Where(row => row.Count >= 3).ToList();
        var places = claims.Select((row, index) => (Id: row[0], index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var (archive, inside) = part == "test" ? (Path.Combine(folder, "test-input", "test-input.zip"), "") : (data, $"v3.0/{part}/");
        var answers = Text(archive, $"{inside}tweet-vclaim-pairs.qrels").Split('\n')
            .Select(line => line.Trim().Split('\t'))
            .Where(row => row is [_, _, _, "1"])
            .ToLookup(row => row[0], row => places[row[2]], StringComparer.Ordinal);
        return new ClaimTables(
            [.. claims.Select(row => (row[1], row[2]))],
            [.. Rows(archive, $"{inside}tweets.queries.tsv").Where(row => row.Count >= 2 && answers.Contains(row[0])).Select(row => (row[1], answers[row[0]].ToHashSet()))]);
    }

    /// <summary>Rows of a table parted by tabs, with fields in quotation marks where they hold one, without its heading.</summary>
    private static IEnumerable<List<string>> Rows(string archive, string name)
    {
        var text = Text(archive, name);
        var (row, field, isQuoted, isFirst) = (new List<string>(), new StringBuilder(), false, true);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted ? c == '"' && i + 1 < text.Length && text[i + 1] == '"' : c == '"' && field.Length == 0 && i + 1 < text.Length)
            {
                // A doubled mark inside, or the opening one.
                _ = isQuoted ? field.Append(text[++i]) : field;
                isQuoted = true;
            }
            else if (isQuoted && c == '"')
            {
                isQuoted = false;
            }
            else if (!isQuoted && c is '\t' or '\n' && !isQuoted)
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    if (!isFirst)
                    {
                        yield return row;
                    }

                    (row, isFirst) = ([], false);
                }
            }
            else if (c != '\r')
            {
                field.Append(c);
            }
        }
    }

    private static string Text(string archive, string name)
    {
        using var zip = ZipFile.OpenRead(archive);
        using var reader = new StreamReader((zip.GetEntry(name) ?? throw new FileNotFoundException($"no {name} in {archive}")).Open());
        return reader.ReadToEnd();
    }
}
