using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Findings.Watching.Detecting;
using Lacuna.Findings.Watching.Events;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Watching.Polling;

/// <summary>
/// Takes batches into the archive and looks in them for events. That a batch is on its way is noted before, and the events of a poll are kept after
/// it; so a process that dies in between looks again when it comes back, and finds the same events under the same ids.
/// </summary>
internal sealed class NewsDesk(IArchive archive, ImmutableArray<IWatchDetector> detectors, WatchKeeper keeper)
{
    /// <summary>A desk that looks by all rules of a plan.</summary>
    public static NewsDesk Of(WatchPlan plan, IArchive archive, WatchKeeper keeper, TimeProvider clock) => new(
        archive,
        [new SilenceDetector(archive, ActorTable.Default, plan.Silences, clock), new ReadoutDetector(archive, clock), new PhraseDetector(archive, ActorTable.Default, plan.Phrases, clock)],
        keeper);

    /// <summary>Takes in what is in <paramref name="batch"/> and empties it.</summary>
    public async Task<PollResult> TakeInAsync(ImportBatch batch, CancellationToken cancellation)
    {
        var result = PollResult.Nothing;
        if (batch.Entries.Count > 0)
        {
            var pending = keeper.State.Pending ??= new PendingImport();
            pending.OnTheWay = [.. batch.Entries.Select(entry => entry.Origin)];
            await keeper.SaveAsync(cancellation).ConfigureAwait(false);
            var outcomes = await archive.AddAsync(batch.Entries, cancellation: cancellation).ConfigureAwait(false);
            pending.Brought.AddRange(outcomes.Select(BroughtBy).OfType<BroughtVersion>());
            pending.OnTheWay = [];
            result = new PollResult(
                outcomes.Count(outcome => outcome.Kind is OutcomeKind.Imported or OutcomeKind.CopyOf),
                outcomes.Count(outcome => outcome.Kind is OutcomeKind.NewVersion),
                outcomes.Count(outcome => outcome.Kind is OutcomeKind.Refused));
        }

        batch.WhenIn.ForEach(change => change());
        await keeper.SaveAsync(cancellation).ConfigureAwait(false);
        batch.Clear();
        return result;
    }

    /// <summary>Looks at all that was taken in and not yet looked at, by this run or by one that was broken off.</summary>
    /// <returns>The events that were not known.</returns>
    public async Task<IReadOnlyList<WatchEvent>> LookAsync(CancellationToken cancellation)
    {
        var brought = await BroughtAsync(cancellation).ConfigureAwait(false);
        var found = keeper.State.Add(await DetectAsync(brought, cancellation).ConfigureAwait(false));
        await LookedAtAsync(cancellation).ConfigureAwait(false);
        return found;
    }

    /// <summary>All that was taken in and not yet looked at, by this run or by one that was broken off.</summary>
    public async Task<IReadOnlyList<BroughtVersion>> BroughtAsync(CancellationToken cancellation)
    {
        if (keeper.State.Pending is not { } pending)
        {
            return [];
        }

        foreach (var origin in pending.OnTheWay)
        {
            Outcome? last = null;
            await foreach (var outcome in archive.OutcomesAsync(new OutcomeQuery { OriginPrefix = origin }, cancellation).ConfigureAwait(false))
            {
                last = outcome.Origin == origin ? outcome : last;
            }

            if (last is not null && BroughtBy(last) is { } brought)
            {
                pending.Brought.Add(brought);
            }
        }

        pending.OnTheWay = [];
        return pending.Brought;
    }

    /// <summary>Notes that all that was taken in has been looked at.</summary>
    public async Task LookedAtAsync(CancellationToken cancellation)
    {
        if (keeper.State.Pending is not null)
        {
            keeper.State.Pending = null;
            await keeper.SaveAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>A copy of what is held is no news.</summary>
    private static BroughtVersion? BroughtBy(Outcome outcome) => outcome switch
    {
        { Kind: OutcomeKind.Imported, Version: { } version } => new BroughtVersion(version, null),
        { Kind: OutcomeKind.NewVersion, Version: { } version } => new BroughtVersion(version, outcome.Other),
        _ => null,
    };

    /// <summary>The events in what was brought, whether they are known or not.</summary>
    public async Task<IReadOnlyList<WatchEvent>> DetectAsync(IEnumerable<BroughtVersion> brought, CancellationToken cancellation)
    {
        var news = new List<News>();
        foreach (var item in brought)
        {
            if (await archive.ReadingAsync(item.Version, cancellation).ConfigureAwait(false) is { } reading)
            {
                news.Add(new News(reading, item.Before is { } before ? await archive.ReadingAsync(before, cancellation).ConfigureAwait(false) : null));
            }
        }

        news.Sort((left, right) => PublishedAt(left).CompareTo(PublishedAt(right)));
        var events = new List<WatchEvent>();
        foreach (var detector in news.Count > 0 ? detectors : [])
        {
            events.AddRange(await detector.FindAsync(news, cancellation).ConfigureAwait(false));
        }

        return events;
    }

    private static Instant PublishedAt(News news) => news.Reading.Document.Published is { } published
        ? published.Instant ?? published.Local?.InUtc().ToInstant() ?? Instant.MaxValue
        : Instant.MaxValue;
}
