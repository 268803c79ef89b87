using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lacuna.Models.Words;
using Lacuna.Training;

namespace Lacuna.WordCounts;

/// <summary>Counts in how many documents of the public record each word stem occurs, for <c>src/Lacuna.Models/Words/document-frequencies.tsv</c>.</summary>
internal static partial class Program
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

        var frequencies = new Dictionary<string, (int Documents, int Readouts)>(StringComparer.Ordinal);
        var (documents, readouts) = (0, 0);
        foreach (var page in RecordPage.ReadAll(record))
        {
            var readout = ReadoutTitle().IsMatch(page.Title) ? 1 : 0;
            documents++;
            readouts += readout;
            foreach (var stem in WordSplitter.Split(page.Title + "\n" + page.Text).Where(word => !word.IsNumber).Select(word => word.Stem).Distinct(StringComparer.Ordinal))
            {
                var before = frequencies.GetValueOrDefault(stem);
                frequencies[stem] = (before.Documents + 1, before.Readouts + readout);
            }
        }

        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"# documents\t{documents}\t{readouts}\n");
        table.Append("# White House 2021-2026 (US public domain); kremlin.ru and president.gov.ua, October 2021 to June 2022 (CC BY 4.0)\n");
        table.Append("# made by training/Lacuna.WordCounts: stem, documents that have it, readouts of calls and meetings among them\n");
        foreach (var (stem, count) in frequencies.Where(entry => entry.Value.Documents >= LeastDocuments && entry.Key.Length <= LongestStem)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            table.Append(CultureInfo.InvariantCulture, $"{stem}\t{count.Documents}\t{count.Readouts}\n");
        }

        File.WriteAllText(output, table.ToString());
        Console.WriteLine(FormattableString.Invariant($"{documents} documents, {readouts} readouts, {frequencies.Count} stems"));
        return 0;
    }

    /// <summary>Titles of accounts of one contact, as the three publishers word them.</summary>
    [GeneratedRegex(@"\b(readout|call|conversations?|meetings?|met|talks|spoke)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadoutTitle();
}
