using Lacuna.Archive;
using Lacuna.Findings.Watching.Events;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Findings.Watching.Polling;
using Lacuna.Findings.Watching.Publishing;
using Lacuna.Intake.Fetching;

namespace Lacuna.Findings.Watching;

/// <summary>Looks at what others brought into an archive, by the rules of a plan, keeps the events and tells them to a webhook. The same news brought twice give no event twice.</summary>
public sealed class RuleWatch
{
    private readonly WatchKeeper _keeper;
    private readonly NewsDesk _desk;
    private readonly Outbox? _outbox;

    /// <summary>A watch by the rules of <paramref name="plan"/>.</summary>
    /// <param name="plan">What to tell of; its sources are not polled here.</param>
    /// <param name="archive">Where documents are kept.</param>
    /// <param name="poster">Sends to the webhook.</param>
    /// <param name="keeper">What is kept between runs, of this watch alone.</param>
    /// <param name="options">How it runs.</param>
    public RuleWatch(WatchPlan plan, IArchive archive, IPoster poster, WatchKeeper keeper, WatcherOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        _keeper = keeper;
        _desk = NewsDesk.Of(plan, archive, keeper, options.Clock);
        _outbox = Outbox.Of(options, poster, keeper);
    }

    /// <summary>When events are to be sent next; null when all are sent.</summary>
    public DateTimeOffset? NextSending => _outbox?.Next;

    /// <summary>Events that are kept, the oldest first.</summary>
    public IReadOnlyList<WatchEvent> Events => [.. _keeper.State.Events.Select(kept => kept.Event)];

    /// <summary>Looks at what was brought, and keeps the events in it.</summary>
    /// <returns>The events that were not known.</returns>
    public async Task<IReadOnlyList<WatchEvent>> LookAsync(IReadOnlyList<BroughtVersion> brought, CancellationToken cancellation)
    {
        var found = _keeper.State.Add(await _desk.DetectAsync(brought, cancellation).ConfigureAwait(false));
        _keeper.State.Trim(_outbox is not null);
        await _keeper.SaveAsync(cancellation).ConfigureAwait(false);
        return found;
    }

    /// <summary>Sends the events that are due.</summary>
    public Task SendDueAsync(CancellationToken cancellation) => _outbox?.SendDueAsync(cancellation) ?? Task.CompletedTask;
}
