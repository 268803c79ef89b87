namespace Lacuna.Evaluation.Sets;

/// <summary>One folder of <c>pairs</c>: two accounts of one contact, each headed by a line of address, licence and status.</summary>
/// <param name="Name">Folder name.</param>
/// <param name="Sides">Address and completeness of each account.</param>
internal sealed record PairFolder(string Name, IReadOnlyList<PairFolder.Side> Sides)
{
    /// <summary>True when the two files hold the accounts themselves and not lists of points taken from them.</summary>
    public bool IsVerbatim => Sides.Count == 2 && Sides.All(side => side.IsVerbatim);

    /// <summary>The folders at <paramref name="path"/>, by name.</summary>
    public static IEnumerable<PairFolder> Load(string path)
    {
        foreach (var folder in Directory.GetDirectories(path).Order(StringComparer.Ordinal))
        {
            var sides = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(ReadHead).ToList();
            yield return new PairFolder(Path.GetFileName(folder), sides);
        }
    }

    private static Side ReadHead(string file)
    {
        using var reader = new StreamReader(file);
        var fields = (reader.ReadLine() ?? "").Split('|', StringSplitOptions.TrimEntries);
        return new Side(
            AddressIn(fields.FirstOrDefault(field => field.StartsWith("URL:", StringComparison.Ordinal)) ?? ""),
            fields.Any(field => field.StartsWith("STATUS: VERBATIM", StringComparison.Ordinal)));
    }

    private static string AddressIn(string field)
    {
        var start = field.IndexOf("http", StringComparison.Ordinal);
        return start < 0 ? "" : field[start..].Split([' ', ','], 2)[0];
    }

    /// <summary>One account.</summary>
    /// <param name="Url">First address in its head; empty when none.</param>
    /// <param name="IsVerbatim">True when the text is the account itself.</param>
    internal sealed record Side(string Url, bool IsVerbatim);
}
