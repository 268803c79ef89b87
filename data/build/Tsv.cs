namespace Lacuna.Tables;

/// <summary>Reads our own tab-separated tables; lines that start with # are comments.</summary>
internal static class Tsv
{
    public static IEnumerable<string[]> Read(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    public static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
