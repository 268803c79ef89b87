using System.Collections.Concurrent;
using System.Globalization;
using Lacuna.Intake.Fetching.Guarding;

namespace Lacuna.Intake.Fetching.Robots;

/// <summary>Keeps the robots.txt of each host for a day, as RFC 9309 asks (section 2.4).</summary>
internal sealed class RobotsBook(PoliteSender sender, AddressRules addresses, FetcherOptions options) : IDisposable
{
    /// <summary>How long one is kept.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>After what time one that could not be had is asked for again.</summary>
    private static readonly TimeSpan AskedAgain = TimeSpan.FromMinutes(10);

    /// <summary>How long an old one stands in for one that cannot be had; the RFC speaks of 30 days.</summary>
    private static readonly TimeSpan StandsIn = TimeSpan.FromDays(30);

    /// <summary>Redirects followed for one; the RFC asks for five at least.</summary>
    private const int MostRedirects = 5;

    private readonly ConcurrentDictionary<string, Page> _pages = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the robots.txt for <paramref name="address"/> says.</summary>
    public async Task<RobotsAnswer> AskAsync(Uri address, CancellationToken cancellation)
    {
        var page = _pages.GetOrAdd($"{address.Scheme}://{address.IdnHost}:{address.Port.ToString(CultureInfo.InvariantCulture)}", _ => new Page());
        await page.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var now = options.Clock.GetUtcNow();
            if (page.Answer is not { } known || now >= page.Until)
            {
                var answer = await GetAsync(new Uri(address, "/robots.txt"), cancellation).ConfigureAwait(false);
                now = options.Clock.GetUtcNow();
                if (answer.Rules is not null)
                {
                    (page.ReadAt, page.Until) = (now, now + Kept);
                }
                else
                {
                    page.Until = now + AskedAgain;
                    answer = page.Answer?.Rules is not null && now < page.ReadAt + StandsIn ? page.Answer : answer;
                }

                known = page.Answer = answer;
            }

            return known;
        }
        finally
        {
            page.Gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var page in _pages.Values)
        {
            page.Gate.Dispose();
        }
    }

    private async Task<RobotsAnswer> GetAsync(Uri address, CancellationToken cancellation)
    {
        var limits = new ReplyLimits(RobotsParser.MostBytes, CutsOff: true, Accept: "text/plain, */*;q=0.1", Known: null);
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            if (addresses.WhyRefused(address) is { } why)
            {
                return new RobotsAnswer(null, why);
            }

            var reply = await sender.SendAsync(address, limits, options.Pace, cancellation).ConfigureAwait(false);
            if (reply.Location is { } next)
            {
                address = next;
            }
            else
            {
                return reply.Status switch
                {
                    >= 200 and < 300 when reply.Reason is null => new RobotsAnswer(RobotsParser.Parse(reply.Body.Span, Fetcher.Product), null),

                    // Too many requests is the host's plea for patience, not its word that there is no such file.
                    >= 400 and < 500 and not 429 => new RobotsAnswer(RobotsRules.AllowAll, null),
                    _ => new RobotsAnswer(null, reply.Reason ?? "no usable answer"),
                };
            }
        }

        return new RobotsAnswer(RobotsRules.AllowAll, null);
    }

    private sealed class Page
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public RobotsAnswer? Answer { get; set; }

        public DateTimeOffset ReadAt { get; set; }

        public DateTimeOffset Until { get; set; }
    }
}
