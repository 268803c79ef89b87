using System.Globalization;
using Lacuna.Intake.Fetching.Guarding;
using Lacuna.Intake.Fetching.Robots;
using NodaTime;

namespace Lacuna.Intake.Fetching;

/// <summary>
/// Gets pages politely: says who it is, obeys robots.txt, asks a host one thing at a time with a pause between, asks only for what has changed,
/// waits when a host is in trouble, and never reaches into private networks. One fetcher serves many callers at once and should be kept, since
/// what it knows of hosts is what makes it polite.
/// </summary>
public sealed class Fetcher : IFetcher, IDisposable
{
    /// <summary>The name that a robots.txt calls it by.</summary>
    public const string Product = "Lacuna";

    private const string UsualAccept = "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/*;q=0.9, */*;q=0.5";

    private readonly FetcherOptions _options;
    private readonly AddressRules _addresses;
    private readonly PoliteSender _sender;
    private readonly RobotsBook _robots;

    /// <summary>A fetcher with the given manners and limits.</summary>
    public Fetcher(FetcherOptions? options = null)
    {
        _options = options ?? new FetcherOptions();
        _addresses = new AddressRules(new NetworkGuard(_options.AllowedNetworks), _options.AllowedPorts);
        _sender = new PoliteSender(new HttpSender(_addresses, _options), _options);
        _robots = new RobotsBook(_sender, _addresses, _options);
    }

    /// <inheritdoc/>
    public Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FetchMetrics.FetchAsync(request.Address, () => FollowAsync(request, cancellation));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _robots.Dispose();
        _sender.Dispose();
    }

    /// <summary>The name given to servers.</summary>
    internal static string UserAgent(string? contact)
    {
        var version = typeof(Fetcher).Assembly.GetName().Version ?? new Version(0, 0);
        var product = string.Create(CultureInfo.InvariantCulture, $"{Product}/{version.Major}.{version.Minor}");
        return contact is null ? product : $"{product} (+{contact})";
    }

    private async Task<FetchResult> FollowAsync(FetchRequest request, CancellationToken cancellation)
    {
        var address = request.Address;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Uri? moved = null;
        var isForGood = true;
        while (true)
        {
            var reply = await AskAsync(address, request, cancellation).ConfigureAwait(false);
            if (reply.Location is not { } next)
            {
                return ResultOf(request, address, reply) with { MovedTo = moved };
            }

            seen.Add(WithoutFragment(address));
            if (WhyNotFollowed(address, next, seen) is { } why)
            {
                return ResultOf(request, next, Reply.Failed(why, mayPass: false, reply.Status));
            }

            isForGood &= reply.Status is 301 or 308;
            moved = isForGood ? next : moved;
            address = next;
        }
    }

    private async Task<Reply> AskAsync(Uri address, FetchRequest request, CancellationToken cancellation)
    {
        if (_addresses.WhyRefused(address) is { } why)
        {
            return Reply.Refused(why);
        }

        var robots = await _robots.AskAsync(address, cancellation).ConfigureAwait(false);
        if (robots.Rules is not { } rules)
        {
            return Reply.Refused($"the site's robots.txt cannot be had, and without it nothing may be asked: {robots.Reason}") with { MayPass = true };
        }

        if (!rules.Allow(address))
        {
            return Reply.Refused("the site's robots.txt does not allow it");
        }

        var pace = rules.Delay is { } delay && delay > _options.Pace ? delay : _options.Pace;
        if (pace > _options.MostPatience)
        {
            return Reply.Refused(string.Create(CultureInfo.InvariantCulture, $"the site's robots.txt asks for {pace.TotalSeconds:0} seconds between requests, longer than we wait"));
        }

        var known = request.Known is { } earlier && earlier.Address == WithoutFragment(address) ? earlier : null;
        return await _sender.SendAsync(address, new ReplyLimits(_options.MostBytes, CutsOff: false, request.Accept ?? UsualAccept, known), pace, cancellation).ConfigureAwait(false);
    }

    private string? WhyNotFollowed(Uri from, Uri to, HashSet<string> seen) =>
        seen.Contains(WithoutFragment(to)) ? "its redirects lead in a circle"
        : seen.Count > _options.MostRedirects ? string.Create(CultureInfo.InvariantCulture, $"it redirects more than {_options.MostRedirects} times")
        : from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp ? $"it redirects from https to the unprotected {to.AbsoluteUri}"
        : null;

    private FetchResult ResultOf(FetchRequest request, Uri address, Reply reply)
    {
        var now = Instant.FromDateTimeOffset(_options.Clock.GetUtcNow());
        var kind = reply switch
        {
            { IsRefused: true } => FetchKind.Refused,
            { Reason: not null } => FetchKind.Failed,
            { Status: 304 } => FetchKind.Unchanged,
            _ => FetchKind.Fetched,
        };
        return new FetchResult(request.Address, address, kind, now)
        {
            Body = reply.Body,
            ContentType = reply.ContentType,
            Status = reply.Status,
            Validators = reply.Validators,
            Reason = reply.Reason,
            MayPass = reply.MayPass,
            NotBefore = reply.RetryAfter is { } wait ? now + Duration.FromTimeSpan(wait) : null,
        };
    }

    private static string WithoutFragment(Uri address) => address.GetLeftPart(UriPartial.Query);
}
