using System.Globalization;

namespace Lacuna.Models.Words;

/// <summary>How common words are in the public record of diplomacy, so that rare words can weigh more than common ones.</summary>
/// <remarks>Counted by <c>training/Lacuna.WordCounts</c> over 5,493 documents of the White House, kremlin.ru and president.gov.ua.</remarks>
public sealed class WordStatistics
{
    private static readonly Lazy<WordStatistics> Loaded = new(Load);

    private readonly Dictionary<string, (int Documents, int Readouts)> _counts;
    private readonly double _logDocuments, _logReadouts;

    private WordStatistics(Dictionary<string, (int Documents, int Readouts)> counts, (int Documents, int Readouts) totals)
    {
        _counts = counts;
        _logDocuments = Math.Log(totals.Documents + 1);
        _logReadouts = Math.Log(totals.Readouts + 1);
    }

    /// <summary>The shipped counts, loaded on first use.</summary>
    public static WordStatistics Default => Loaded.Value;

    /// <summary>Inverse document frequency of a stem over all documents, 0 for one that stands in every document to 1 for one that was never seen.</summary>
    public double Weight(string stem) => 1 - (Math.Log(_counts.GetValueOrDefault(stem).Documents + 1) / _logDocuments);

    /// <summary>The same over readouts of calls and meetings only, where "discuss" and "situation" say little of what a readout is about.</summary>
    public double WeightInReadouts(string stem) => 1 - (Math.Log(_counts.GetValueOrDefault(stem).Readouts + 1) / _logReadouts);

    /// <summary>Share of the documents counted that have the stem, 0 to 1.</summary>
    public double Share(string stem) => _counts.GetValueOrDefault(stem).Documents / (Math.Exp(_logDocuments) - 1);

    private static WordStatistics Load()
    {
        using var stream = typeof(WordStatistics).Assembly.GetManifestResourceStream("document-frequencies.tsv")
            ?? throw new InvalidOperationException("document-frequencies.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var counts = new Dictionary<string, (int, int)>(16_384, StringComparer.Ordinal);
        var totals = (0, 0);
        while (reader.ReadLine() is { } line)
        {
            var first = line.IndexOf('\t', StringComparison.Ordinal);
            if (first < 0)
            {
                continue;
            }

            var second = line.IndexOf('\t', first + 1);
            var count = (Number(line.AsSpan(first + 1, second - first - 1)), Number(line.AsSpan(second + 1)));
            if (line[0] == '#')
            {
                totals = count;
            }
            else
            {
                counts.Add(line[..first], count);
            }
        }

        return new WordStatistics(counts, totals);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
