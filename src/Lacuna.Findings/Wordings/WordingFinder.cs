using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Findings.Wordings.Changes;
using Lacuna.Findings.Wordings.Mining;
using Lacuna.Findings.Wordings.Ranking;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Findings.Wordings.Threads;

namespace Lacuna.Findings.Wordings;

/// <summary>Finds, without being told what to look for, the wordings of a series that came, went or changed.</summary>
public static class WordingFinder
{
    /// <summary>Documents from which on phrases can be told to cluster.</summary>
    private const int LeastDocuments = 6;

    /// <summary>The wordings of <paramref name="series"/>, the most telling first.</summary>
    public static WordingFindings Find(WordingSeries series, WordingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        options ??= new WordingOptions();
        var count = series.Documents.Length;
        if (count < LeastDocuments)
        {
            return new WordingFindings(series, [])
            {
                Notes = [new Note("wording.short", $"A series of fewer than {LeastDocuments} documents is too short to tell a habit from chance.")],
            };
        }

        var words = new SeriesWords(series, cancellation);
        var selfNames = SelfNames.In(words);
        var least = Math.Max(Math.Max(2, options.LeastUses), (int)Math.Ceiling(options.LeastShare * count));
        var phrases = PhraseMiner.Mine(words, least, (int)(options.MostShare * count), cancellation);
        var (candidates, tested) = CandidateFinder.Find(words, phrases, selfNames, options, cancellation);
        var threads = new SentenceThreads(words, cancellation);
        var rows = new RowBuilder(words, threads, candidates, options.MostWordingsOfARow).Build(cancellation);
        var replacements = new ReplacementFinder(words, threads);
        var builder = new WordingBuilder(words, threads, replacements);
        return new WordingFindings(
            series,
            [
                .. rows.Take(options.MostRows).Select((row, i) => new WordingRow(
                    i + 1, row.Score, [.. row.Wordings.Select(builder.Of).OrderBy(wording => wording.Runs[0].First)])),
            ])
        {
            Changes = [.. replacements.Shifts(cancellation)],
            PhrasesTested = tested,
            PhrasesClustered = candidates.Count,
            RowsFound = rows.Count,
            SelfNames = [.. selfNames.Select(words.Word)],
        };
    }
}
