using System.Collections.Immutable;
using System.Net;

namespace Lacuna.Intake.Fetching;

/// <summary>Manners and limits of a <see cref="Fetcher"/>.</summary>
public sealed record FetcherOptions
{
    /// <summary>How the owner of a site can reach the person who fetches: an address of a page or of a mailbox. It is told in the User-Agent. Null: it is not told.</summary>
    public string? Contact { get; init; }

    /// <summary>Least time between the end of a request to a host and the next one to it; a longer Crawl-delay goes before it. Default 1 second, as most crawlers of archives keep.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait for a host that asks for patience (Crawl-delay, Retry-After, back-off). What asks for more is refused or put off, not disobeyed. Default 2 minutes.</summary>
    public TimeSpan MostPatience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Tries at one address that fails in passing. Default 4.</summary>
    public int Tries { get; init; } = 4;

    /// <summary>Wait before the second try, doubled with each further one and shortened by chance by up to a half, so that many do not come back at once. Default 2 seconds.</summary>
    public TimeSpan FirstBackOff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest time from the beginning of one try to the last byte. Default 2 minutes.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Longest time without a byte. Default 30 seconds.</summary>
    public TimeSpan StallTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time for connecting. Default 15 seconds.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Largest content, on the wire and unpacked, in bytes. Default 64 MB, as for a file.</summary>
    public long MostBytes { get; init; } = 64L << 20;

    /// <summary>Redirects followed for one address. Default 10; the longest chains of real sites have 4.</summary>
    public int MostRedirects { get; init; } = 10;

    /// <summary>Networks that may be reached although they are not public, on any port: a desk's own intranet. Default none. Sites that are fetched can then point into them.</summary>
    public ImmutableArray<IPNetwork> AllowedNetworks { get; init; } = [];

    /// <summary>Ports that may be asked besides 80 and 443. Default none.</summary>
    public ImmutableArray<int> AllowedPorts { get; init; } = [];

    /// <summary>Is called right before each request goes out, after all waits. It may throw <see cref="OperationCanceledException"/> where nothing may be asked any more.</summary>
    public Action BeforeRequest { get; init; } = static () => { };

    /// <summary>Source of "now" and of all waits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Addresses of a host name. Null: as the system resolves it.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>>? Resolve { get; init; }

    /// <summary>Chance for back-off.</summary>
    internal Random Chance { get; init; } = Random.Shared;

    /// <summary>The networks of the own machine, for <see cref="AllowedNetworks"/>.</summary>
    public static ImmutableArray<IPNetwork> Loopback { get; } = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")];
}
