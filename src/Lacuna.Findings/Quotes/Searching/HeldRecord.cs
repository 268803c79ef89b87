using Lacuna.Archive;
using Lacuna.Archive.Documents;
using NodaTime;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>What an archive holds that could have had a quotation.</summary>
internal static class HeldRecord
{
    /// <summary>Counts and days of all that is held; asked once for a draft.</summary>
    public static async Task<QuoteSearch> OfAsync(IArchive archive, CancellationToken cancellation)
    {
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        return new QuoteSearch(
            await archive.CountAsync(new DocumentQuery(), cancellation).ConfigureAwait(false),
            holdings.Length,
            await DayAsync(archive, DocumentOrder.Published, cancellation).ConfigureAwait(false),
            await DayAsync(archive, DocumentOrder.LatestFirst, cancellation).ConfigureAwait(false));
    }

    private static async Task<LocalDate?> DayAsync(IArchive archive, DocumentOrder order, CancellationToken cancellation)
    {
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { Order = order, Limit = 1 }, cancellation).ConfigureAwait(false))
        {
            return row.Published?.Date;
        }

        return null;
    }
}
