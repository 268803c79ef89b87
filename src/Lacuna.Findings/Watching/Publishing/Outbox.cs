using Lacuna.Findings.Watching.Keeping;
using Lacuna.Intake.Fetching;

namespace Lacuna.Findings.Watching.Publishing;

/// <summary>
/// Sends what has not been sent, in order, and notes each one sent at once. An event is sent at least once: only when the process dies between the
/// receiver's answer and the note does it come twice, and then with the same id.
/// </summary>
internal sealed class Outbox(WatchKeeper keeper, Webhook webhook, TimeProvider clock, Action<string> tell)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan MostWait = TimeSpan.FromHours(1);

    /// <summary>An outbox to the webhook that is named; null when none is.</summary>
    public static Outbox? Of(WatcherOptions options, IPoster poster, WatchKeeper keeper) =>
        options.Webhook is { } address ? new Outbox(keeper, new Webhook(poster, address, options.Secret, options.Clock), options.Clock, options.Tell) : null;

    /// <summary>When the next sending is due; null when all is sent.</summary>
    public DateTimeOffset? Next => keeper.State.Events.Find(kept => !kept.IsSent) is { } kept ? kept.NextTry ?? clock.GetUtcNow() : null;

    /// <summary>Sends what is due. The first that is not taken ends it, so that the order holds.</summary>
    public async Task SendDueAsync(CancellationToken cancellation)
    {
        var events = keeper.State.Events;
        for (var at = 0; at < events.Count; at++)
        {
            if (events[at].IsSent)
            {
                continue;
            }

            if (events[at].NextTry > clock.GetUtcNow())
            {
                return;
            }

            var fault = await webhook.SendAsync(events[at].Event, cancellation).ConfigureAwait(false);
            if (fault is null)
            {
                events[at] = events[at] with { IsSent = true, NextTry = null };
                await keeper.SaveAsync(cancellation).ConfigureAwait(false);
                continue;
            }

            var wait = FirstWait * Math.Pow(2, Math.Min(events[at].Tries, 20));
            events[at] = events[at] with { Tries = events[at].Tries + 1, NextTry = clock.GetUtcNow() + (wait < MostWait ? wait : MostWait) };
            await keeper.SaveAsync(cancellation).ConfigureAwait(false);
            tell($"the webhook did not take an event: {fault}; it is kept and sent again later");
            return;
        }
    }
}
