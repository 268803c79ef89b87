using System.Globalization;
using Lacuna.Intake.Fetching.Pacing;

namespace Lacuna.Intake.Fetching;

/// <summary>Sends a request when it is its turn, and again after a wait when it fails in passing.</summary>
internal sealed class PoliteSender(HttpSender sender, FetcherOptions options) : IDisposable
{
    private readonly HostTurns _turns = new(options.Clock);

    /// <summary>Asks for <paramref name="address"/>, up to the number of tries.</summary>
    /// <param name="address">What is asked for.</param>
    /// <param name="limits">What is taken of the answer.</param>
    /// <param name="pace">Time to leave between requests to the host.</param>
    /// <param name="cancellation">Ends the waits.</param>
    public async Task<Reply> SendAsync(Uri address, ReplyLimits limits, TimeSpan pace, CancellationToken cancellation)
    {
        for (var number = 1; ; number++)
        {
            var (turn, notBefore) = await _turns.TakeAsync(address, pace, options.MostPatience, cancellation).ConfigureAwait(false);
            if (turn is null)
            {
                return Reply.Failed($"the host asks to be left alone until {notBefore.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC", mayPass: true)
                    with { RetryAfter = notBefore - options.Clock.GetUtcNow() };
            }

            using (turn)
            {
                var reply = await sender.SendAsync(address, limits, cancellation).ConfigureAwait(false);
                if (!reply.MayPass)
                {
                    return reply;
                }

                var asked = reply.RetryAfter;
                var wait = asked ?? BackOff.After(number, options.FirstBackOff, options.MostPatience, options.Chance);
                if (asked is not null || number < options.Tries)
                {
                    // The whole host is left alone, whichever of its pages asked for it.
                    _turns.Pause(address, options.Clock.GetUtcNow() + wait);
                }

                if (number >= options.Tries || wait > options.MostPatience)
                {
                    return reply;
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _turns.Dispose();
        sender.Dispose();
    }
}
