using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Watching.Polling;
using Lacuna.Intake;
using Lacuna.Intake.Fetching;
using Lacuna.Intake.Web;
using NodaTime;

namespace Lacuna.Importing;

/// <summary>The way of pages, feeds and sitemaps into an archive. What is stored stays when it is stopped, and pages that are held are not fetched again.</summary>
/// <param name="archive">Where documents go.</param>
/// <param name="fetcher">Where they come from.</param>
/// <param name="intake">What the caller knows better than the pages.</param>
/// <param name="read">Reads one document; null to store them unread.</param>
/// <param name="summary">Counts what becomes of them.</param>
public sealed class WebImport(IArchive archive, IFetcher fetcher, IntakeOptions intake, Func<Document, AnnotatedDocument>? read, ImportSummary summary)
{
    /// <summary>Items that are stored in one step: half a minute of fetching at the usual pace.</summary>
    private const int Batch = 32;

    /// <summary>A page without a date of change that was taken in so long after it was published is not fetched again: what is changed in silence is mostly changed in the first days.</summary>
    private static readonly Duration Settled = Duration.FromDays(7);

    private readonly List<Entry> _entries = [];
    private int _fetched;

    /// <summary>Pages that were fetched or found to be held, for telling progress.</summary>
    public int Seen => Volatile.Read(ref _fetched);

    /// <summary>Takes in what stands at <paramref name="address"/>.</summary>
    /// <returns>Why the address itself could not be had, in one sentence; null when it was.</returns>
    public async Task<string?> RunAsync(Uri address, WebPileOptions options, CancellationToken cancellation)
    {
        options = options with { Held = HeldAsync };
        var listing = new WebListing(address, options, intake.Source);
        string? failure = null;
        await foreach (var item in new WebPile(fetcher, intake, options).ReadAsync(address, cancellation: cancellation))
        {
            listing.Add(item);
            failure = item is { Listed: null, IsFailed: true } && item.Address == address ? item.Failure : failure;
            Interlocked.Add(ref _fetched, item.IsBefore ? 0 : 1);
            if (item.Item is { } brought)
            {
                _entries.Add(await Task.Run(() => BroughtEntry.Of(brought, Now(), document => read is null ? new AnnotatedDocument(document) : EnglishOnly.Read(document, read)), cancellation));
                summary.CountUnread(read is null ? null : brought.Document);
            }

            if (_entries.Count >= Batch)
            {
                await AddAsync(cancellation);
            }
        }

        await AddAsync(cancellation);
        foreach (var days in listing.Days(Now()))
        {
            await archive.NoteCoverageAsync(days.ToNote(Now()), cancellation);
        }

        return failure;
    }

    private Instant Now() => Instant.FromDateTimeOffset(intake.Clock.GetUtcNow());

    private async Task AddAsync(CancellationToken cancellation)
    {
        if (_entries.Count > 0)
        {
            summary.Add(await archive.AddAsync(_entries, cancellation: cancellation));
            _entries.Clear();
        }
    }

    private async ValueTask<HeldPage?> HeldAsync(ListedPage page, CancellationToken cancellation)
    {
        var held = (await archive.VersionsAsync(page.Address.AbsoluteUri, cancellation)).LastOrDefault();
        if (held is null || (read is not null && !held.IsRead && EnglishOnly.IsEnglish(held.Language)))
        {
            return null;
        }

        var changed = MomentOf(page.Modified) ?? (MomentOf(page.Published ?? held.Published) is { } published ? published + Settled : null);
        return changed is { } last && last <= held.Added ? new HeldPage(held.Source, held.Published) : null;
    }

    /// <summary>The latest moment that the wording can mean: a day without a time is over with its end, somewhere west.</summary>
    private static Instant? MomentOf(PublicationTime? time) => time is not { Local: { } local } ? null
        : time is { HasTime: true, Instant: { } exact } ? exact
        : local.InUtc().ToInstant() + Duration.FromHours(36);
}
