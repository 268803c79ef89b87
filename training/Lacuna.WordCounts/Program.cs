using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Lacuna.Models.Words;

namespace Lacuna.WordCounts;

/// <summary>Counts in how many documents of the public record each word stem occurs, for <c>src/Lacuna.Models/Words/document-frequencies.tsv</c>.</summary>
internal static class Program
{
    /// <summary>Rarer stems are left out: an unknown stem counts as one of this frequency less one, and the table stays small.</summary>
    private const int LeastDocuments = 3;

    /// <summary>Longer runs of letters are addresses and broken lines.</summary>
    private const int LongestStem = 24;

    public static int Main(string[] args)
    {
        if (args is not [var record, var output])
        {
            Console.Error.WriteLine("usage: Lacuna.WordCounts RECORD-FOLDER OUTPUT.tsv");
            return 2;
        }

        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        var documents = 0;
        foreach (var text in WhiteHouse(Path.Combine(record, "whitehouse", "whitehouse.jsonl"))
            .Concat(Pages(Path.Combine(record, "kremlin-and-president-ua", "putin.csv")))
            .Concat(Pages(Path.Combine(record, "kremlin-and-president-ua", "zelenskyy.csv"))))
        {
            documents++;
            foreach (var stem in WordSplitter.Split(text).Where(word => !word.IsNumber).Select(word => word.Stem).Distinct(StringComparer.Ordinal))
            {
                frequencies[stem] = frequencies.GetValueOrDefault(stem) + 1;
            }
        }

        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"# documents\t{documents}\n");
        table.Append("# White House 2021-2026 (US public domain); kremlin.ru and president.gov.ua, October 2021 to June 2022 (CC BY 4.0)\n");
        table.Append("# made by training/Lacuna.WordCounts: stem, documents that have it\n");
        foreach (var (stem, count) in frequencies.Where(entry => entry.Value >= LeastDocuments && entry.Key.Length <= LongestStem)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            table.Append(CultureInfo.InvariantCulture, $"{stem}\t{count}\n");
        }

        File.WriteAllText(output, table.ToString());
        Console.WriteLine(FormattableString.Invariant($"{documents} documents, {frequencies.Count(entry => entry.Value >= LeastDocuments)} stems"));
        return 0;
    }

    private static IEnumerable<string> WhiteHouse(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            yield return row.RootElement.GetProperty("title").GetString() + "\n" + row.RootElement.GetProperty("text").GetString();
        }
    }

    private static IEnumerable<string> Pages(string path)
    {
        using var csv = new CsvReader(File.OpenText(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            yield return csv.GetField("headline") + "\n" + csv.GetField("body");
        }
    }
}
