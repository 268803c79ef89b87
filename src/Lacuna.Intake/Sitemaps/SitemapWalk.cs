using System.Globalization;
using System.Runtime.CompilerServices;
using Lacuna.Intake.Fetching;
using Lacuna.Intake.Fetching.Bodies;
using NodaTime;

namespace Lacuna.Intake.Sitemaps;

/// <summary>Goes through a sitemap and all sitemaps that it lists, those changed since a day only.</summary>
/// <param name="fetcher">Gets the files.</param>
/// <param name="since">Sitemaps of an index that say they last changed before this day are passed over; null for all.</param>
internal sealed class SitemapWalk(IFetcher fetcher, LocalDate? since)
{
    /// <summary>Largest sitemap, unpacked, in bytes; the protocol's own limit.</summary>
    public const int MostBytes = 50 << 20;

    /// <summary>Indexes inside one another; the protocol allows none inside another, but sites have them.</summary>
    private const int MostDepth = 3;

    /// <summary>Sitemaps of one site.</summary>
    private const int MostFiles = 5_000;

    private const string Accept = "application/xml, text/xml, text/plain;q=0.9, */*;q=0.5";

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The pages listed from <paramref name="address"/> on.</summary>
    public async IAsyncEnumerable<SitemapFinding> FromAsync(Uri address, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (_seen.Add(address.AbsoluteUri))
        {
            await foreach (var finding in InAsync(await GetAsync(address, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false))
            {
                yield return finding;
            }
        }
    }

    /// <summary>The pages listed in a sitemap that was fetched, and from there on.</summary>
    public async IAsyncEnumerable<SitemapFinding> InAsync(FetchResult fetched, [EnumeratorCancellation] CancellationToken cancellation)
    {
        _seen.Add(fetched.Address.AbsoluteUri);
        var open = new Stack<(Uri Address, int Depth)>();
        var answer = fetched;
        var (at, depth) = (fetched.Address, 0);
        while (true)
        {
            var sitemap = await ReadAsync(answer, cancellation).ConfigureAwait(false);
            if (sitemap.Fault is { } fault)
            {
                yield return new SitemapFinding(at, null, fault);
            }

            if (sitemap.IsIndex && depth == MostDepth)
            {
                yield return new SitemapFinding(at, null, "it is an index inside too many indexes");
            }
            else if (sitemap.IsIndex)
            {
                foreach (var inner in sitemap.Entries.Reverse().Where(IsWanted).Where(inner => _seen.Count <= MostFiles && _seen.Add(inner.Address.AbsoluteUri)))
                {
                    open.Push((inner.Address, depth + 1));
                }

                if (_seen.Count > MostFiles)
                {
                    yield return new SitemapFinding(at, null, string.Create(CultureInfo.InvariantCulture, $"the site has more than {MostFiles} sitemaps; the others are not read"));
                }
            }
            else
            {
                foreach (var page in sitemap.Entries)
                {
                    yield return new SitemapFinding(at, page, null);
                }
            }

            if (!open.TryPop(out var next))
            {
                yield break;
            }

            (at, depth) = next;
            answer = await GetAsync(at, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The bytes of a sitemap, whether it is packed as a file or not; null when they are damaged or too many.</summary>
    public static async Task<ReadOnlyMemory<byte>?> UnpackedAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var isPacked = bytes.Span is [0x1F, 0x8B, ..];
        try
        {
            return await BodyReader.ReadAsync(new MemoryStream(bytes.ToArray()), isPacked ? "gzip" : null, MostBytes, cutsOff: false, static () => { }, cancellation).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static async Task<Sitemap> ReadAsync(FetchResult answer, CancellationToken cancellation) =>
        answer.Kind != FetchKind.Fetched ? new Sitemap(false, [], answer.Reason ?? "it was not sent")
        : await UnpackedAsync(answer.Body, cancellation).ConfigureAwait(false) is { } bytes ? SitemapReader.Read(bytes.Span, answer.Address)
        : new Sitemap(false, [], "it is damaged, or larger than 50 MB unpacked");

    private Task<FetchResult> GetAsync(Uri address, CancellationToken cancellation) => fetcher.FetchAsync(new FetchRequest(address) { Accept = Accept }, cancellation);

    private bool IsWanted(SitemapEntry inner) => since is null || inner.Modified?.Date is not { } changed || changed >= since;
}
