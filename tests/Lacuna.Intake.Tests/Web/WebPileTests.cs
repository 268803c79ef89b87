using System.IO.Compression;
using System.Net;
using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Intake.Fetching;
using Lacuna.Intake.Web;
using Lacuna.Tests.Web;
using NodaTime;

namespace Lacuna.Intake.Tests.Web;

public sealed class WebPileTests : IAsyncDisposable
{
    private readonly LoopbackServer _server = new();
    private readonly LeapingClock _clock = new();
    private readonly Fetcher _fetcher;

    public WebPileTests() => _fetcher = new Fetcher(new FetcherOptions
    {
        AllowedNetworks = [IPNetwork.Parse("127.0.0.1/32")],
        Clock = _clock,
        RequestTime = TimeSpan.FromDays(1),
        StallTime = TimeSpan.FromDays(1),
        Tries = 1,
    });

    public async ValueTask DisposeAsync()
    {
        _fetcher.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_page_becomes_a_document_with_its_fetch_and_the_charset_of_the_header()
    {
        _server.Bytes("/a", [.. "<html><body><article><h1>Talks</h1><p>"u8, 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, .. ". The ministers spoke on the telephone about the talks.</p></article></body></html>"u8], "text/html; charset=windows-1251");
        var item = Assert.Single(await ReadAsync("/a"));
        Assert.Contains("Привет", item.Item!.Document!.Text, StringComparison.Ordinal);
        Assert.Equal(_server.At("/a").AbsoluteUri, item.Item.Document.Retrieval?.Address);
        Assert.Equal(Instant.FromDateTimeOffset(_clock.GetUtcNow()), item.Item.Document.Retrieval?.At);
        Assert.Null(item.Listed);
    }

    [Fact]
    public async Task The_pages_of_a_feed_are_fetched_and_take_from_the_feed_what_they_do_not_say()
    {
        Article("/1", "The ministers spoke.");
        _server.Status("/2", 404);
        _server.Page("/feed", Feed(("/1", "Mon, 04 Apr 2022 08:00:00 GMT", ""), ("/2", "Sun, 03 Apr 2022 08:00:00 GMT", "Only the summary.")), "application/rss+xml");
        var items = await ReadAsync("/feed");
        Assert.Equal(2, items.Count);
        Assert.Contains("The ministers spoke.", items[0].Item!.Document!.Text, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2022, 4, 4), items[0].Item!.Document!.Published?.Date);
        Assert.Equal("id-/1", items[0].Item!.Document!.SourceId);
        Assert.Contains("Only the summary.", items[1].Item!.Document!.Text, StringComparison.Ordinal);
        Assert.True(items[1].Item!.Document!.IsPartial);
        Assert.Contains(items[1].Item!.Document!.Notes, note => note.Code == "web.page-missing" && note.Message.Contains("404", StringComparison.Ordinal));
        Assert.Equal((false, true), (items[0].IsFailed, items[1].IsFailed));
    }

    [Fact]
    public async Task An_unchanged_feed_gives_nothing()
    {
        _server.Routes["/feed"] = (request, stream, cancellation) => stream.WriteAsync(Encoding.ASCII.GetBytes(
            request.Header("If-None-Match") is null ? "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n" : "HTTP/1.1 304 Same\r\n\r\n"), cancellation).AsTask();
        var answers = new List<FetchKind>();
        var items = await new WebPile(_fetcher).ReadAsync(_server.At("/feed"), new Validators(_server.At("/feed").AbsoluteUri, "\"1\"", null), answer => answers.Add(answer.Kind)).ToListAsync();
        Assert.Empty(items);
        Assert.Equal([FetchKind.Unchanged], answers);
    }

    [Fact]
    public async Task An_index_of_packed_sitemaps_is_walked_and_its_pages_since_a_day_are_fetched()
    {
        Article("/news/1", "One.");
        Article("/news/2", "Two.");
        _server.Page("/index.xml", $"<sitemapindex><sitemap><loc>{_server.At("/a.xml.gz")}</loc><lastmod>2022-04-05</lastmod></sitemap><sitemap><loc>{_server.At("/old.xml")}</loc><lastmod>2021-01-01</lastmod></sitemap></sitemapindex>", "application/xml");
        _server.Bytes("/a.xml.gz", Packed($"<urlset>{Url("/news/1", "2022-04-04")}{Url("/news/2", "2022-04-05")}{Url("/news/0", "2022-03-01")}<url><loc>https://elsewhere.example/x</loc></url></urlset>"), "application/gzip");
        var items = await ReadAsync("/index.xml", new WebPileOptions { Since = new LocalDate(2022, 4, 1) });
        Assert.Equal(["One.", "Two."], items.Select(item => item.Item?.Document?.Text.Split('\n')[^1]).OfType<string>());
        Assert.Equal("/news/0", Assert.Single(items, item => item.IsBefore).Address.AbsolutePath);
        Assert.Contains("another host", Assert.Single(items, item => item.IsFailed).Item!.Refusal!.Sentence, StringComparison.Ordinal);
        Assert.Equal(0, _server.Count("/old.xml"));
        Assert.Equal(0, _server.Count("/news/0"));
    }

    [Fact]
    public async Task A_folder_of_a_site_is_taken_from_the_sitemaps_of_its_robots_txt()
    {
        Article("/en/news/1", "One.");
        Article("/ru/news/1", "Один.");
        _server.Page("/en/news", "<p>List of news</p>");
        _server.Page("/robots.txt", $"Sitemap: {_server.At("/map.txt")}", "text/plain");
        _server.Page("/map.txt", $"{_server.At("/en/news/1")}\n{_server.At("/ru/news/1")}\n{_server.At("/en/newsletter")}\n", "text/plain");
        Assert.Equal(["/en/news/1"], (await ReadAsync("/en/news", new WebPileOptions { SamePath = true })).Select(item => item.Address.AbsolutePath));
        Assert.Equal(3, (await ReadAsync("/robots.txt")).Count);
    }

    [Fact]
    public async Task A_page_that_is_held_is_not_fetched_and_a_limit_is_told()
    {
        Article("/1", "One.");
        Article("/2", "Two.");
        _server.Page("/map.xml", $"<urlset>{Url("/1", "2022-04-04")}{Url("/2", "2022-04-04")}{Url("/3", "2022-04-04")}</urlset>", "text/xml");
        var items = await ReadAsync("/map.xml", new WebPileOptions
        {
            Limit = 2,
            Held = (page, _) => ValueTask.FromResult(page.Address.AbsolutePath == "/1" ? new HeldPage(new Source("X"), null) : null),
        });
        Assert.Equal(["/1", "/2", "/map.xml"], items.Select(item => item.Address.AbsolutePath));
        Assert.True(items[2].HidesPages);
        Assert.Equal((0, 1, 0), (_server.Count("/1"), _server.Count("/2"), _server.Count("/3")));
    }

    [Fact]
    public async Task Sitemaps_that_list_themselves_or_cannot_be_had_end()
    {
        _server.Page("/map.xml", $"<sitemapindex><sitemap><loc>{_server.At("/map.xml")}</loc></sitemap><sitemap><loc>{_server.At("/gone.xml")}</loc></sitemap></sitemapindex>", "text/xml");
        var fault = Assert.Single(await ReadAsync("/map.xml"));
        Assert.True(fault.HidesPages);
        Assert.Contains("404", fault.Item!.Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_had_is_one_refusal()
    {
        var refused = Assert.Single(await ReadAsync("/nothing"));
        Assert.Equal("answered 404 (not found)", refused.Item!.Refusal!.Sentence);
        Assert.True(refused.IsFailed);
    }

    private async Task<List<WebItem>> ReadAsync(string path, WebPileOptions? options = null) =>
        await new WebPile(_fetcher, options: options).ReadAsync(_server.At(path)).ToListAsync();

    private void Article(string path, string text) => _server.Page(path, $"<html><body><article><h1>Headline</h1><p>{text}</p></article></body></html>");

    private string Url(string path, string changed) => $"<url><loc>{_server.At(path)}</loc><lastmod>{changed}</lastmod></url>";

    private string Feed(params (string Path, string Date, string Summary)[] entries) =>
        $"<rss version=\"2.0\"><channel><title>Feed</title>{string.Concat(entries.Select(entry => $"<item><title>Headline</title><link>{_server.At(entry.Path)}</link><guid isPermaLink=\"false\">id-{entry.Path}</guid><pubDate>{entry.Date}</pubDate><description>{entry.Summary}</description></item>"))}</channel></rss>";

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Fastest))
        {
            packer.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
