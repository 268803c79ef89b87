using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Lacuna.Core.Subjects;
using Lacuna.Web.Tests.Api;

namespace Lacuna.Web.Tests.Safety;

/// <summary>What the public or a visitor wrote is shown as text, wherever it stands.</summary>
public sealed class StoredScriptTests(StoredScriptTests.HostileSite hostile) : IClassFixture<StoredScriptTests.HostileSite>
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private const string Text = $"Bucha {Script}\n\nThe ministry of foreign affairs {Script} said on Monday that \"Bucha {Script}\" would be discussed. Wang Yi said that peace {Script} was near.";

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=Bucha")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/subjects")]
    [InlineData("/subject?name=%3Cscript%3Ealert(1)%3C/script%3E&from=2022-04-01&to=2022-04-06")]
    [InlineData("/sources")]
    [InlineData("/said?about=Bucha")]
    [InlineData("/silence?actor=state:CHN&about=Bucha&from=2022-04-01&to=2022-04-06")]
    [InlineData("/silence?actor=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&about=Bucha&from=2022-04-01&to=2022-04-06")]
    [InlineData("/sign-in?back=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task No_page_runs_what_a_text_a_name_or_an_address_holds(string address)
    {
        var site = hostile.Site;
        using var response = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        AssertHarmless(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    [Fact]
    public async Task A_document_shows_its_script_as_text()
    {
        var site = hostile.Site;
        var listed = (await site.AskAsync("/api/v1/documents"))["documents"]![0]!;
        var page = await site.PageAsync(new Uri((string)listed["links"]!["page"]!).PathAndQuery);
        Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script, img[onerror]"));
    }

    [Theory]
    [InlineData("/feeds/documents")]
    [InlineData("/feeds/said?about=Bucha")]
    [InlineData("/feeds/documents?q=%3Cscript%3E")]
    public async Task Feeds_hold_it_as_text_in_every_part(string address)
    {
        var site = hostile.Site;
        using var response = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(feed.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.All(feed.Descendants().Attributes("type"), type => Assert.Equal("text", type.Value));
    }

    [Theory]
    [InlineData("/api/v1/documents")]
    [InlineData("/api/v1/said?about=Bucha")]
    public async Task Json_is_never_taken_for_a_page(string address)
    {
        var site = hostile.Site;
        using var response = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_file_name_is_shown_as_text_and_is_never_a_path()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true);
        var form = (IHtmlFormElement)(await site.PageAsync("/import")).QuerySelector("form[action='/import']")!;
        using var content = Upload.Of(form, ("../../<img src=x onerror=alert(2)>.txt", "Title: A\n\nSome words of a text."), ("/etc/cron.d/evil.txt", "Title: B\n\nSome other words of a text."));
        using var response = await site.Browser.PostAsync(new Uri("/import", UriKind.Relative), content, TestContext.Current.CancellationToken);
        AssertHarmless(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
        Assert.False(File.Exists("/etc/cron.d/evil.txt"));
    }

    private static void AssertHarmless(string html, HttpResponseMessage response)
    {
        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.All(page.QuerySelectorAll("script"), script => Assert.StartsWith("/assets/", script.GetAttribute("src"), StringComparison.Ordinal));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(page.All, element => element.GetAttribute("href")?.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) == true);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    /// <summary>A record of which every part holds script.</summary>
    public sealed class HostileSite : IAsyncLifetime
    {
        public SampleSite Site { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Site = await SampleSite.StartAsync(isEmpty: true, fill: MadeRecord.Of(
            [MadeRecord.Read($"Source {Script}", "state:CHN", "2022-04-04", Text)],
            subjects: [new Subject("<script>alert(1)</script>", [new SubjectTerm("Bucha")])]));

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }
}
