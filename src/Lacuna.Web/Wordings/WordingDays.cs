using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Findings.Voices;
using Lacuna.Reporting.Phrasing;
using NodaTime;

namespace Lacuna.Web.Wordings;

/// <summary>Bounds how much one visit reads: the latest days that hold no more documents than a visitor waits for.</summary>
internal static class WordingDays
{
    /// <summary>Documents read for one page at most. The command line and the export read any number.</summary>
    private const int Most = 1_000;

    /// <summary>The first day to be read, and what is left out for it, if anything.</summary>
    public static async Task<(LocalDate? From, string? LeftOut)> BoundAsync(IArchive archive, OwnSources sources, LocalDate? from, LocalDate? to, CancellationToken cancellation)
    {
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        ImmutableArray<string> names = sources.AreAll ? [] : [.. holdings.Select(holding => holding.Source).Where(sources.Contains).Select(source => source.Name)];
        if (names.IsEmpty && !sources.AreAll)
        {
            return (from, null);
        }

        var days = await archive.DaysAsync(new DocumentQuery { Sources = names, Published = OpenDays.Between(from, to) }, cancellation).ConfigureAwait(false);
        var (all, held) = (days.Sum(day => day.Documents), 0);
        if (all <= Most)
        {
            return (from, null);
        }

        LocalDate? first = null;
        foreach (var day in days.GroupBy(day => day.Day).OrderByDescending(day => day.Key))
        {
            held += day.Sum(on => on.Documents);
            if (held > Most && first is not null)
            {
                break;
            }

            first = day.Key;
        }

        return (first, $"These days hold {Counted.Of(all, "document")}; one page reads no more than {Counted.Number(Most)}, so that only those from {DayWords.Of(first!.Value)} on were looked through. Give other days for others; 'lacuna wording' reads all at once.");
    }
}
