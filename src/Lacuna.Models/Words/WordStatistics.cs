using System.Globalization;

namespace Lacuna.Models.Words;

/// <summary>How common words are in the public record of diplomacy, so that rare words can weigh more than common ones.</summary>
/// <remarks>Counted by <c>training/Lacuna.WordCounts</c> over 5,493 documents of the White House, kremlin.ru and president.gov.ua.</remarks>
public sealed class WordStatistics
{
    private static readonly Lazy<WordStatistics> Loaded = new(Load);

    private readonly Dictionary<string, int> _documents;
    private readonly double _logTotal;

    private WordStatistics(Dictionary<string, int> documents, int total)
    {
        _documents = documents;
        _logTotal = Math.Log(total + 1);
    }

    /// <summary>The shipped counts, loaded on first use.</summary>
    public static WordStatistics Default => Loaded.Value;

    /// <summary>Inverse document frequency of a stem, 0 for one that stands in every document to 1 for one that was never seen.</summary>
    public double Weight(string stem) => 1 - (Math.Log(_documents.GetValueOrDefault(stem, 0) + 1) / _logTotal);

    /// <summary>Share of the documents counted that have the stem, 0 to 1.</summary>
    public double Share(string stem) => _documents.GetValueOrDefault(stem, 0) / (Math.Exp(_logTotal) - 1);

    private static WordStatistics Load()
    {
        using var stream = typeof(WordStatistics).Assembly.GetManifestResourceStream("document-frequencies.tsv")
            ?? throw new InvalidOperationException("document-frequencies.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var documents = new Dictionary<string, int>(16_384, StringComparer.Ordinal);
        var total = 0;
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0)
            {
                continue;
            }

            var count = int.Parse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            if (line[0] == '#')
            {
                total = count;
            }
            else
            {
                documents.Add(line[..tab], count);
            }
        }

        return new WordStatistics(documents, total);
    }
}
