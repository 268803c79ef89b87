using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;
using Lacuna.Findings.Voices;
using Lacuna.Reading;
using NodaTime;

namespace Lacuna.Findings.Wordings.Series;

/// <summary>Takes a series out of an archive: what an actor's own channels published, and the days of theirs that are not held.</summary>
public static class ArchivedSeries
{
    /// <summary>The first versions that are held, copies left out; a hole in the coverage of any of the channels is a hole of the series.</summary>
    /// <param name="archive">The record.</param>
    /// <param name="actor">Whose channels; null for all sources.</param>
    /// <param name="channels">Only these sources; empty for all of the actor's.</param>
    /// <param name="from">First day; null for the first that is held.</param>
    /// <param name="to">Last day; null for the last that is held.</param>
    /// <param name="cancellation">Stops the question.</param>
    public static async Task<WordingSeries> ReadAsync(
        IArchive archive,
        Actor? actor,
        ImmutableArray<string> channels,
        LocalDate? from,
        LocalDate? to,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var sources = new OwnSources(actor, channels);
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        ImmutableArray<SourceHolding> own = [.. holdings.Where(holding => sources.Contains(holding.Source))];
        var documents = own.IsEmpty && !sources.AreAll ? [] : await DocumentsAsync(archive, own, sources.AreAll, from, to, cancellation).ConfigureAwait(false);
        var series = WordingSeries.From(documents).Between(from, to);
        return series.Days is { } days ? series.WithHoles(own.SelectMany(holding => HolesIn(holding.Coverage, days))) : series;
    }

    private static async Task<List<AnnotatedDocument>> DocumentsAsync(IArchive archive, ImmutableArray<SourceHolding> own, bool isOfAll, LocalDate? from, LocalDate? to, CancellationToken cancellation)
    {
        // Statements do not matter to wordings, so that words and sentences are all that is read.
        var line = ReadingLine.CreateSegmenting();
        var query = new DocumentQuery
        {
            Sources = isOfAll ? [] : [.. own.Select(holding => holding.Source.Name)],
            Published = OpenDays.Between(from, to),
            WithEarlierVersions = true,
        };
        var documents = new List<AnnotatedDocument>();
        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            if (row.Number == 1 && await archive.DocumentAsync(row.Version, cancellation).ConfigureAwait(false) is { } document)
            {
                documents.Add(line.Read(document));
            }
        }

        return documents;
    }

    /// <summary>Between the channel's first and last day in the series; before it began and after it ended nothing is missing of it.</summary>
    private static IEnumerable<CoverageHole> HolesIn(SourceCoverage coverage, DateInterval days) =>
        coverage.Spans.IsEmpty || new DateInterval(coverage.Spans[0].Days.Start, coverage.Spans[^1].Days.End).Intersection(days) is not { } held ? [] : coverage.HolesIn(held);
}
