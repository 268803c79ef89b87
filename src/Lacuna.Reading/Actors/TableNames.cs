using System.Collections.Immutable;
using Lacuna.Reading.Lexicons;

namespace Lacuna.Reading.Actors;

/// <summary>All names that the tables give one actor, read from the tables when somebody asks: reading texts needs them numbered, not listed.</summary>
internal static class TableNames
{
    private const string Folder = "Actors/Data/";

    public static ImmutableArray<string> Of(string id)
    {
        var (file, key, cells) = id.StartsWith("state:", StringComparison.Ordinal) ? ("states.tsv", id["state:".Length..], new[] { 1, 5, 3, 4 })
            : id.StartsWith("person:", StringComparison.Ordinal) ? ("people.tsv", id, [1, 5])
            : ("bodies.tsv", id, [1, 3]);
        var names = In(file, key, cells);
        return names.IsEmpty && file == "bodies.tsv" ? In("outlets.tsv", key, [1, 5]) : names;
    }

    private static ImmutableArray<string> In(string file, string key, int[] cells)
    {
        var start = key + "\t";
        foreach (var line in EmbeddedLines.Of(Folder + file))
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                var names = ImmutableArray.CreateBuilder<string>();
                foreach (var cell in cells)
                {
                    names.AddRange(new TableRow(line).Cell(cell).ToString().Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                }

                return [.. names.Distinct(StringComparer.Ordinal)];
            }
        }

        return [];
    }
}
