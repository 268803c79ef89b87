using System.Text.Json;

namespace Lacuna.Models.Tests.Pieces;

/// <summary>Texts of the public record, a paragraph each, to hold two ways of cutting against each other.</summary>
internal static class OracleText
{
    /// <summary>Every so many paragraphs one is taken; with 1, all are.</summary>
    public static IEnumerable<string> Paragraphs(string record, int step)
    {
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(record, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var paragraph in Read(file))
            {
                if (count++ % step == 0)
                {
                    yield return paragraph;
                }
            }
        }
    }

    private static IEnumerable<string> Read(string file) => Path.GetExtension(file) switch
    {
        ".csv" or ".txt" => File.ReadLines(file),
        ".jsonl" => File.ReadLines(file).SelectMany(Texts),
        _ => [],
    };

    private static IEnumerable<string> Texts(string row)
    {
        using var json = JsonDocument.Parse(row);
        return [.. json.RootElement.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String).SelectMany(field => field.Value.GetString()!.Split('\n'))];
    }
}
