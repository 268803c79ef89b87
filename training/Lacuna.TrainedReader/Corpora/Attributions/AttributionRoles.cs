using System.Globalization;

namespace Lacuna.TrainedReader.Corpora.Attributions;

/// <summary>Which arguments of a predicate are the source and the content; the table is <c>attribution-rolesets.tsv</c>.</summary>
/// <param name="Source">As "ARG0".</param>
/// <param name="Contents">As "ARG1"; together they are one content ("called [him] [a liar]").</param>
/// <param name="IsClause">True when only a clause is said or believed ("saw that", but not "saw a bear").</param>
internal sealed record AttributionRoles(string Source, string[] Contents, bool IsClause)
{
    /// <summary>By roleset.</summary>
    public static Dictionary<string, AttributionRoles> Read()
    {
        using var reader = new StreamReader(typeof(AttributionRoles).Assembly.GetManifestResourceStream("attribution-rolesets.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(row => !row.StartsWith('#'))
            .Select(row => row.Split('\t'))
            .ToDictionary(row => row[0], row => new AttributionRoles(Role(row[1]), [.. row[2].Split(',').Select(Role)], row[3] == "clause"), StringComparer.Ordinal);
    }

    private static string Role(string number) => string.Create(CultureInfo.InvariantCulture, $"ARG{number}");
}
