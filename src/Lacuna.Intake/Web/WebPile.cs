using System.Runtime.CompilerServices;
using Lacuna.Core.Documents;
using Lacuna.Intake.Fetching;
using Lacuna.Intake.Fetching.Robots;
using Lacuna.Intake.Files;
using Lacuna.Intake.Sitemaps;
using NodaTime;

namespace Lacuna.Intake.Web;

/// <summary>
/// The way in from the web: the address of a page, a feed, a sitemap or a robots.txt becomes a sequence of items, each a document or a refusal.
/// Of a feed and of a sitemap the pages that they list are fetched, one after the other.
/// </summary>
public sealed class WebPile(IFetcher fetcher, IntakeOptions? intake = null, WebPileOptions? options = null)
{
    private readonly WebPileOptions _options = options ?? new WebPileOptions();
    private readonly PageReader _pages = new(fetcher, new IntakePile(intake));

    /// <summary>Every item at <paramref name="address"/>, as it is asked for. Only cancellation throws.</summary>
    /// <param name="address">Absolute http or https address.</param>
    /// <param name="known">What an earlier fetch of this address left; nothing comes when it has not changed since.</param>
    /// <param name="answered">Is told what the fetch of the address itself brought.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async IAsyncEnumerable<WebItem> ReadAsync(Uri address, Validators? known = null, Action<FetchResult>? answered = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var taken = 0;
        await foreach (var item in ReadAllAsync(address, known, answered, cancellation).ConfigureAwait(false))
        {
            if (item.Listed is not { } page || item.IsBefore)
            {
                yield return item;
                continue;
            }

            if (taken++ == _options.Limit)
            {
                yield return new WebItem(address) { HidesPages = true };
                yield break;
            }

            if (item.Item is not null)
            {
                yield return item;
            }
            else if (_options.Held is { } held && await held(page, cancellation).ConfigureAwait(false) is { } row)
            {
                yield return item with { Held = row };
            }
            else
            {
                await foreach (var read in _pages.ReadListedAsync(page, cancellation).ConfigureAwait(false))
                {
                    yield return read;
                }
            }
        }
    }

    /// <summary>The items of the address itself, and the pages that it lists, not yet fetched.</summary>
    private async IAsyncEnumerable<WebItem> ReadAllAsync(Uri address, Validators? known, Action<FetchResult>? answered, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (address.AbsolutePath == "/robots.txt")
        {
            await foreach (var page in SiteAsync(address, address, cancellation).ConfigureAwait(false))
            {
                yield return page;
            }

            yield break;
        }

        var answer = await fetcher.FetchAsync(new FetchRequest(address) { Known = known }, cancellation).ConfigureAwait(false);
        answered?.Invoke(answer);
        if (answer.Kind != FetchKind.Fetched)
        {
            if (answer.Kind != FetchKind.Unchanged)
            {
                yield return PageReader.RefusedOf(answer) with { HidesPages = true };
            }

            yield break;
        }

        var unpacked = await SitemapWalk.UnpackedAsync(answer.Body, cancellation).ConfigureAwait(false) ?? answer.Body;
        var rule = new PathRule(address, _options.SamePath);
        if (SitemapReader.IsSitemap(unpacked.Span) || IsListOfAddresses(answer))
        {
            await foreach (var page in PagesOf(new SitemapWalk(fetcher, _options.Since).InAsync(answer, cancellation), rule, cancellation).ConfigureAwait(false))
            {
                yield return page;
            }
        }
        else if (IsFeed(answer))
        {
            await foreach (var page in EntriesOf(answer, rule, cancellation).ConfigureAwait(false))
            {
                yield return page;
            }
        }
        else if (_options.SamePath)
        {
            await foreach (var page in SiteAsync(address, new Uri(address, "/robots.txt"), cancellation).ConfigureAwait(false))
            {
                yield return page;
            }
        }
        else
        {
            await foreach (var item in _pages.ReadAsync(answer, cancellation).ConfigureAwait(false))
            {
                yield return item;
            }
        }
    }

    private async IAsyncEnumerable<WebItem> SiteAsync(Uri start, Uri robots, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var answer = await fetcher.FetchAsync(new FetchRequest(robots), cancellation).ConfigureAwait(false);
        IReadOnlyList<string> named = answer.Kind == FetchKind.Fetched ? RobotsParser.Parse(answer.Body.Span, Fetcher.Product).Sitemaps : [];
        var walk = new SitemapWalk(fetcher, _options.Since);
        foreach (var written in named.Count > 0 ? named : ["/sitemap.xml"])
        {
            if (Uri.TryCreate(robots, written, out var sitemap))
            {
                await foreach (var page in PagesOf(walk.FromAsync(sitemap, cancellation), new PathRule(start, _options.SamePath), cancellation).ConfigureAwait(false))
                {
                    yield return page;
                }
            }
        }
    }

    private async IAsyncEnumerable<WebItem> PagesOf(IAsyncEnumerable<SitemapFinding> findings, PathRule rule, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var finding in findings.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (finding.Page is not { } page)
            {
                yield return PageReader.Refused(finding.At, RefusalReason.NoAnswer, finding.Fault!) with { HidesPages = true };
                continue;
            }

            var listed = new ListedPage(page.Address, ListingKind.Sitemap) { Published = page.Published, Modified = page.Modified };
            if (rule.Takes(page.Address) && seen.Add(page.Address.GetLeftPart(UriPartial.Query)))
            {
                yield return rule.SameHost(page.Address)
                    ? new WebItem(page.Address) { Listed = listed, IsBefore = IsBefore(listed) }
                    : PageReader.Refused(page.Address, RefusalReason.NotADocument, "lies on another host than its sitemap, which cannot speak for it");
            }
        }
    }

    private async IAsyncEnumerable<WebItem> EntriesOf(FetchResult answer, PathRule rule, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var item in _pages.ReadAsync(answer, cancellation).ConfigureAwait(false))
        {
            if (item.Item?.Document is not { } entry)
            {
                yield return item;
                continue;
            }

            var page = Uri.TryCreate(entry.Url, UriKind.Absolute, out var link) ? link : null;
            var listed = new ListedPage(page ?? answer.Address, ListingKind.Feed) { Published = entry.Published, Modified = entry.Modified, SourceId = entry.SourceId, Carried = entry };
            if (page is null || rule.Takes(page))
            {
                // An entry without a page of its own is all there is of it.
                var isBefore = IsBefore(listed);
                yield return new WebItem(listed.Address) { Listed = listed, Item = page is null && !isBefore ? item.Item : null, IsBefore = isBefore };
            }
        }
    }

    private bool IsBefore(ListedPage page) => _options.Since is { } since && LatestDay(page) is { } day && day < since;

    private static LocalDate? LatestDay(ListedPage page) => page.Modified?.Date is { } changed && page.Published?.Date is { } published ? LocalDate.Max(changed, published) : page.Day;

    private static bool IsFeed(FetchResult answer) =>
        FileSniffer.KindOf(answer.Address.AbsolutePath, answer.Body.Span[..Math.Min(answer.Body.Length, FileSniffer.SampleLength)], answer.ContentType) is FileKind.Feed or FileKind.JsonFeed;

    /// <summary>A plain text of addresses only is a sitemap where its name says so.</summary>
    private static bool IsListOfAddresses(FetchResult answer) =>
        answer.Address.AbsolutePath.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        && answer.Address.AbsolutePath.Contains("sitemap", StringComparison.OrdinalIgnoreCase);
}
