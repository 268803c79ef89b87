using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Intake;
using Lacuna.Intake.Fetching;
using Lacuna.Intake.Web;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Watching.Polling;

/// <summary>Polls one source: takes in what it lists anew, looks again at what it listed lately, and notes what its list proves.</summary>
internal sealed class SourcePoller(IArchive archive, IFetcher fetcher, Func<Document, AnnotatedDocument> read, NewsDesk desk, WatcherOptions options)
{
    /// <summary>Days back from the first poll that are taken of a sitemap, which lists a site's whole past.</summary>
    private const int UsualDaysOfSitemap = 7;

    /// <summary>What a source no longer lists is forgotten after so long.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(60);

    /// <summary>Polls <paramref name="source"/>, of which <paramref name="state"/> is kept. The state is saved with each batch, and has to be saved after the last.</summary>
    public Task<PollResult> PollAsync(WatchedSource source, SourceState state, CancellationToken cancellation) =>
        WatchMetrics.PollAsync(source.Source.Name, options.Clock.GetUtcNow() - state.Next, () => TurnAsync(source, state, cancellation));

    private static string KeyOf(Uri address) => address.GetLeftPart(UriPartial.Query);

    /// <summary>An entry without a page of its own stands at the address of its list; it is known by its id, behind a mark that no other key has.</summary>
    public static string KeyOf(WatchedSource source, ListedPage page) =>
        KeyOf(page.Address) is var key && key == KeyOf(source.Address) ? $"{key}#{page.SourceId ?? StampOf(page)}" : key;

    private async Task<PollResult> TurnAsync(WatchedSource source, SourceState state, CancellationToken cancellation)
    {
        var now = options.Clock.GetUtcNow();
        if (state.LeftAloneUntil > now)
        {
            options.Tell(string.Create(CultureInfo.InvariantCulture, $"{source.Source.Name}: the host asks to be left alone until {state.LeftAloneUntil.Value.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC"));
            state.Next = state.LeftAloneUntil;
            return PollResult.Nothing;
        }

        var list = OptionsFor(source, state, now);
        var seen = new ListSeen(source, list, state);
        var batch = new ImportBatch(read);
        var result = PollResult.Nothing;
        FetchResult? answer = null;
        string? fault = null;
        var isRetrying = state.Pages.Values.Any(page => page.Fetched is null && page.Failures < options.Tries);
        await foreach (var item in PileFor(source, list).ReadAsync(source.Address, isRetrying ? null : state.Validators, given => answer = given, cancellation).ConfigureAwait(false))
        {
            if (item.Listed is null && source.Kind is SourceKind.Feed or SourceKind.Sitemap && item.Item?.Document is not null)
            {
                fault = $"gives a page in place of its {(source.Kind == SourceKind.Feed ? "feed" : "sitemap")}";
                break;
            }

            if (item is { Listed: null, HidesPages: true })
            {
                fault = item.Item?.Refusal?.Sentence ?? fault;
            }

            seen.Add(item, options.Tries);
            await KeepAsync(source, state, item, batch, now, cancellation).ConfigureAwait(false);
            result += batch.IsFull ? await desk.TakeInAsync(batch, cancellation).ConfigureAwait(false) : PollResult.Nothing;
        }

        result += await desk.TakeInAsync(batch, cancellation).ConfigureAwait(false);
        if (answer?.MovedTo is { } moved)
        {
            options.Tell($"{source.Source.Name}: {source.Address} has moved for good to {moved}; change it in the file of sources");
        }

        if (fault is not null)
        {
            options.Tell($"{source.Source.Name}: {source.Address} {fault}");
        }
        else if (answer?.Kind == FetchKind.Fetched)
        {
            await NoteAsync(seen, state, now, cancellation).ConfigureAwait(false);
            state.Validators = answer.Validators;
            Forget(state, seen, now);
        }

        result += await LookAgainAsync(source, state, now, cancellation).ConfigureAwait(false);
        var next = now + (source.Every ?? options.Every);
        state.LeftAloneUntil = answer?.NotBefore?.ToDateTimeOffset();
        state.Next = state.LeftAloneUntil > next ? state.LeftAloneUntil : next;
        return result;
    }

    private static string StampOf(ListedPage page) => $"{page.Published?.Wording}|{page.Modified?.Wording}";

    private WebPile PileFor(WatchedSource source, WebPileOptions list) => new(fetcher, new IntakeOptions { KeepsOriginals = true, Source = source.Source, Clock = options.Clock }, list);

    private WebPileOptions OptionsFor(WatchedSource source, SourceState state, DateTimeOffset now) => new()
    {
        Since = source.Since ?? (source.Kind == SourceKind.Sitemap ? Instant.FromDateTimeOffset(now).InUtc().Date.PlusDays(-UsualDaysOfSitemap) : null),
        SamePath = source.SamePath,
        Held = (page, _) => ValueTask.FromResult(HeldOf(source, state, page)),
    };

    private HeldPage? HeldOf(WatchedSource source, SourceState state, ListedPage page)
    {
        if (!state.Pages.TryGetValue(KeyOf(page.Address), out var kept) || kept.Stamp != StampOf(page) || (kept.Fetched is null && kept.Failures < options.Tries))
        {
            return null;
        }

        var day = kept.Day is { } written ? LocalDatePattern.Iso.Parse(written).GetValueOrThrow() : (LocalDate?)null;
        return new HeldPage(source.Source, day is { } known ? new PublicationTime(kept.Day!, known.AtMidnight()) : page.Published);
    }

    /// <summary>Puts what an address gave into the batch, unless a later try may bring more of it.</summary>
    private async Task KeepAsync(WatchedSource source, SourceState state, WebItem item, ImportBatch batch, DateTimeOffset now, CancellationToken cancellation)
    {
        if (item.IsBefore || item.Item is null)
        {
            return;
        }

        if (item.Listed is not { } listed)
        {
            if (!item.HidesPages && !item.MayPass)
            {
                batch.Add(item, Instant.FromDateTimeOffset(now));
            }

            return;
        }

        var key = KeyOf(source, listed);
        var kept = state.Pages.GetValueOrDefault(key) ?? new PageState { FirstSeen = now };
        if (kept.Fetched is not null && kept.Stamp == StampOf(listed))
        {
            return;
        }

        var day = item.Item.Document?.Published?.Date ?? listed.Published?.Date ?? listed.Modified?.Date;
        kept = kept with { Stamp = StampOf(listed), Day = day is { } known ? LocalDatePattern.Iso.Format(known) : kept.Day };
        if (item.IsFailed && item.MayPass && kept.Failures + 1 < options.Tries)
        {
            state.Pages[key] = kept with { Failures = kept.Failures + 1 };
            return;
        }

        // Some feeds give all their entries a new time again and again.
        if (kept.Fetched is null || !await IsHeldAsync(item, cancellation).ConfigureAwait(false))
        {
            batch.Add(item, Instant.FromDateTimeOffset(now));
        }

        batch.WhenIn.Add(() => state.Pages[key] = item.IsFailed
            ? kept with { Failures = options.Tries, Fetched = null, Failure = item.Failure }
            : kept with { Failures = 0, Fetched = now, Validators = item.Validators });
    }

    private async Task NoteAsync(ListSeen seen, SourceState state, DateTimeOffset now, CancellationToken cancellation)
    {
        var at = Instant.FromDateTimeOffset(now);
        var told = new List<string>();
        foreach (var note in seen.Notes(state, at))
        {
            told.Add(string.Create(CultureInfo.InvariantCulture, $"{note.Days.Start:uuuu-MM-dd} {note.Days.End:uuuu-MM-dd} {note.Listed} {note.HoleReason}"));
            if (!state.Noted.Contains(told[^1]))
            {
                await archive.NoteCoverageAsync(note, cancellation).ConfigureAwait(false);
            }
        }

        state.Noted = [.. told];
    }

    /// <summary>Asks again for pages that were listed lately, only for what has changed since.</summary>
    private async Task<PollResult> LookAgainAsync(WatchedSource source, SourceState state, DateTimeOffset now, CancellationToken cancellation)
    {
        var result = PollResult.Nothing;
        var batch = new ImportBatch(read);
        var pile = PileFor(source, new WebPileOptions());
        foreach (var (address, page) in state.Pages.ToList())
        {
            if (address.Contains('#', StringComparison.Ordinal) || page.Fetched is not { } fetched || now - page.FirstSeen > options.LooksAgainFor || now - fetched < options.LooksAgainEvery)
            {
                continue;
            }

            FetchResult? answer = null;
            await foreach (var item in pile.ReadAsync(new Uri(address), page.Validators, given => answer = given, cancellation).ConfigureAwait(false))
            {
                // A page that is gone keeps the version that is held.
                if (item.Item?.Document is not null && !await IsHeldAsync(item, cancellation).ConfigureAwait(false))
                {
                    batch.Add(item, Instant.FromDateTimeOffset(now));
                }
            }

            var next = page with { Fetched = now, Validators = answer?.Validators ?? page.Validators };
            batch.WhenIn.Add(() => state.Pages[address] = next);
            result += batch.IsFull ? await desk.TakeInAsync(batch, cancellation).ConfigureAwait(false) : PollResult.Nothing;
        }

        return result + await desk.TakeInAsync(batch, cancellation).ConfigureAwait(false);
    }

    /// <summary>True for the very version that is held: to fetch it again, from a server that cannot say so, is no outcome.</summary>
    private async ValueTask<bool> IsHeldAsync(WebItem item, CancellationToken cancellation) =>
        item.Item?.Document is { } document && (await archive.IdentifyAsync(document, document.SourceId, cancellation).ConfigureAwait(false)).Kind == OutcomeKind.SameAs;

    private static void Forget(SourceState state, ListSeen seen, DateTimeOffset now)
    {
        foreach (var (address, _) in state.Pages.Where(page => !seen.Lists(page.Key) && now - page.Value.FirstSeen > Remembered).ToList())
        {
            state.Pages.Remove(address);
        }
    }
}
