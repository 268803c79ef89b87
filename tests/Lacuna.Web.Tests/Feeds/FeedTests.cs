using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;

namespace Lacuna.Web.Tests.Feeds;

public sealed class FeedTests(OneSite one) : IClassFixture<OneSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/feeds/documents?q=Bucha")]
    [InlineData("/feeds/said?by=China&about=Ukraine")]
    [InlineData("/feeds/contacts?between=China")]
    [InlineData("/feeds/documents")]
    public async Task A_feed_has_all_that_a_feed_must_have(string address)
    {
        var site = one.Site;
        var feed = await ReadAsync(site, address);
        AssertWhole(feed);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.InRange(entries.Count, 1, 100);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        foreach (var entry in entries)
        {
            AssertWhole(entry);
            Assert.StartsWith(site.Address.ToString(), entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_feed_without_answers_is_a_feed()
    {
        var site = one.Site;
        AssertWhole(await ReadAsync(site, "/feeds/corrections"));
        Assert.Empty((await ReadAsync(site, "/feeds/documents?q=nobodyeverwrotethis")).Elements(Atom + "entry"));
    }

    [Fact]
    public async Task The_same_question_gives_the_same_ids()
    {
        await using var site = await SampleSite.StartAsync();
        await using var other = await SampleSite.StartAsync();
        Assert.Equal(await IdsAsync(site, "/feeds/said?by=China&about=Ukraine"), await IdsAsync(other, "/feeds/said?about=Ukraine&by=China"));
    }

    [Fact]
    public async Task A_reader_that_has_the_newest_gets_nothing_again()
    {
        var site = one.Site;
        using var first = await site.Browser.GetAsync(new Uri("/feeds/documents", UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/feeds/documents", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Browser.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var other = new HttpRequestMessage(HttpMethod.Get, new Uri("/feeds/documents", UriKind.Relative));
        other.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\""));
        using var third = await site.Browser.SendAsync(other, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Theory]
    [InlineData("/feeds/nothing", HttpStatusCode.NotFound)]
    [InlineData("/feeds/said?by=Nobody%20at%20all", HttpStatusCode.BadRequest)]
    [InlineData("/feeds/said?nothing=1", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_followed_is_refused(string address, HttpStatusCode status)
    {
        var site = one.Site;
        using var response = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
    }

    private static void AssertWhole(XElement element)
    {
        foreach (var name in new[] { "id", "title", "updated" })
        {
            Assert.NotEmpty(Assert.Single(element.Elements(Atom + name)).Value);
        }

        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", element.Element(Atom + "id")!.Value);
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", element.Element(Atom + "updated")!.Value);
    }

    private static async Task<List<string>> IdsAsync(SampleSite site, string address) =>
        [.. (await ReadAsync(site, address)).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).Order(StringComparer.Ordinal)];

    private static async Task<XElement> ReadAsync(SampleSite site, string address)
    {
        using var response = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
    }
}
