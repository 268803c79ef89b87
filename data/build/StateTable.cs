namespace Lacuna.Tables;

/// <summary>States: names of the country-codes table joined with our own names, adjectives, capitals and metonyms.</summary>
internal sealed class StateTable
{
    private const string Header = "# id\tname\tleader's office\tadjectives\tpeople\tother names\tcapitals\twords for the government";
    private readonly List<string[]> _rows = [];
    private readonly Dictionary<string, string> _byItem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);

    public int Count => _rows.Count;

    public static StateTable Build(string codes, string own)
    {
        var table = new StateTable();
        var ours = Tsv.Read(own).ToDictionary(row => row[0], StringComparer.Ordinal);
        foreach (var row in Csv.Read(codes))
        {
            var id = row["ISO3166-1-Alpha-3"];
            table._byItem[Path.GetFileName(row["wikidata_id"])] = id;
            if (!ours.TryGetValue(id, out var cells))
            {
                continue;
            }

            var names = new List<string>(Tsv.List(cells[5]));
            foreach (var column in (string[])["UNTERM English Formal", "CLDR display name", "official_name_en"])
            {
                AddName(names, row[column], cells[1]);
            }

            cells[5] = string.Join('|', names.Distinct());
            if (cells[6].Length == 0 && row["Capital"].Length > 0 && !IsAlsoState(row["Capital"], id))
            {
                cells[6] = id == "BEL" ? "" : row["Capital"];
            }
        }

        foreach (var cells in ours.Values)
        {
            table._rows.Add(cells);
            foreach (var name in (string[])[cells[1], .. Tsv.List(cells[5])])
            {
                table._byName[Names.Fold(name)] = cells[0];
            }
        }

        return table;
    }

    /// <summary>ISO code of a state by its Wikidata item, else by its name; null when it is none of ours.</summary>
    public string? Find(string item, string name) =>
        item.Length > 0 && _byItem.TryGetValue(item, out var id) && _rows.Any(row => row[0] == id) ? id : _byName.GetValueOrDefault(Names.Fold(name));

    public void Write(string path) => File.WriteAllLines(path, [Header, .. _rows.Select(row => string.Join('\t', row))]);

    // Brussels names two governments and the Union; a city state's capital is the state's own name.
    private static bool IsAlsoState(string capital, string id) => id is "LUX" or "SGP" or "MCO" or "DJI" or "SMR" or "JAM" or "GUY" or "SYC" or "DMA" || capital.Length == 0;

    private static void AddName(List<string> names, string name, string preferred)
    {
        name = name.Replace("*", "", StringComparison.Ordinal).Replace('’', '\'').Replace("&", "and", StringComparison.Ordinal).Trim();
        if (name.Length > 2 && !name.Contains('(', StringComparison.Ordinal) && !name.Contains(" - ", StringComparison.Ordinal) && name != preferred)
        {
            names.Add(name);
        }
    }
}
