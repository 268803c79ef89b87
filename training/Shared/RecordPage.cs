using System.Text.Json;
using CsvHelper;

namespace Lacuna.Training;

/// <summary>The public record that shipped tables are made from: White House, kremlin.ru and president.gov.ua.</summary>
/// <param name="Url">Address of the page.</param>
/// <param name="Title">Headline.</param>
/// <param name="Text">Text.</param>
internal sealed record RecordPage(string Url, string Title, string Text)
{
    /// <summary>Every page of the record in <paramref name="folder"/>.</summary>
    public static IEnumerable<RecordPage> ReadAll(string folder) =>
        WhiteHouse(Path.Combine(folder, "whitehouse", "whitehouse.jsonl"))
            .Concat(Pages(Path.Combine(folder, "kremlin-and-president-ua", "putin.csv")))
            .Concat(Pages(Path.Combine(folder, "kremlin-and-president-ua", "zelenskyy.csv")));

    private static IEnumerable<RecordPage> WhiteHouse(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            string Field(string name) => row.RootElement.GetProperty(name).GetString() ?? "";
            yield return new RecordPage(Field("url"), Field("title"), Field("text"));
        }
    }

    private static IEnumerable<RecordPage> Pages(string path)
    {
        using var csv = CsvReader.Create(File.OpenText(path), new CsvReaderOptions(), leaveOpen: false);
        while (csv.Read())
        {
            string Field(string name) => csv.GetString(csv.Headers.ToList().IndexOf(name)) ?? "";
            yield return new RecordPage(Field("link"), Field("headline"), Field("body"));
        }
    }
}
