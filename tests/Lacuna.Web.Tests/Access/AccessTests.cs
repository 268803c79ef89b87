using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using AngleSharp.Html.Dom;
using Lacuna.Findings.Asking;
using Lacuna.Web.Access;
using Lacuna.Web.Safety;

namespace Lacuna.Web.Tests.Access;

public sealed class AccessTests
{
    [Fact]
    public async Task An_address_beyond_this_machine_is_refused_while_nobody_has_a_token()
    {
        var refused = await Assert.ThrowsAsync<QuestionException>(() => SampleSite.StartAsync(options => options with { Address = "0.0.0.0" }, isEmpty: true));
        Assert.Contains("lacuna access add", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0.0.0", true)]
    [InlineData("192.0.2.7", true)]
    [InlineData("::", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.0.0.9", false)]
    [InlineData("::1", false)]
    public void Only_the_loopback_address_is_open(string address, bool needsToken) =>
        Assert.Equal(needsToken, new WebOptions { Archive = "", Version = "", Address = address }.NeedsToken);

    [Theory]
    [InlineData("/")]
    [InlineData("/silence?actor=China&about=Bucha&from=2022-04-02&to=2022-04-04")]
    [InlineData("/search?q=Bucha")]
    [InlineData("/nothing")]
    public async Task Without_a_token_every_page_leads_to_the_sign_in(string address)
    {
        await using var guarded = await GuardedSite.StartAsync();
        var page = await guarded.Site.PageAsync(address);
        Assert.Equal(address, ((IHtmlInputElement)page.QuerySelector("input[name=back]")!).Value);
        Assert.DoesNotContain("Bucha, ", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/documents")]
    [InlineData("/API/v1/documents")]
    [InlineData("/feeds/documents")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/mcp")]
    public async Task Without_a_token_programs_are_told_that_one_is_needed(string address)
    {
        await using var guarded = await GuardedSite.StartAsync();
        using var response = await guarded.Site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_token_signs_in_and_out_and_its_name_is_told()
    {
        await using var guarded = await GuardedSite.StartAsync();
        var page = await guarded.SignInAsync(guarded.Reader, "/search?q=Bucha");
        Assert.Contains("Rita Reader", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[role=search]"));
        await guarded.Site.SendAsync((IHtmlFormElement)page.QuerySelector("form[action='/sign-out']")!);
        Assert.NotNull((await guarded.Site.PageAsync("/search?q=Bucha")).QuerySelector("input[name=token]"));
    }

    [Fact]
    public async Task A_sign_in_is_kept_in_a_cookie_that_no_script_reads_and_no_other_site_sends()
    {
        await using var guarded = await GuardedSite.StartAsync();
        var form = (IHtmlFormElement)(await guarded.Site.PageAsync("/sign-in")).QuerySelector("form[action='/sign-in']")!;
        using var content = new FormUrlEncodedContent(form.Elements.OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Name == "token" ? guarded.Reader : input.Value));
        using var browser = guarded.Site.BrowserThatStays();
        using var response = await browser.PostAsync(new Uri("/sign-in", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("lacuna-sign-in=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(guarded.Reader, cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_was_taken_away_opens_nothing_from_then_on()
    {
        await using var guarded = await GuardedSite.StartAsync();
        await guarded.SignInAsync(guarded.Reader, "/");
        using var ask = guarded.Program(guarded.Reader);
        Assert.Equal(HttpStatusCode.OK, (await ask.GetAsync(new Uri("/api/v1/subjects", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        AccessFile.Remove(guarded.Site.Options.Archive, "rita reader");
        Assert.Equal(HttpStatusCode.Unauthorized, (await ask.GetAsync(new Uri("/api/v1/subjects", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.NotNull((await guarded.Site.PageAsync("/")).QuerySelector("input[name=token]"));
    }

    [Fact]
    public async Task A_wrong_token_is_refused_and_too_many_of_them_are_not_even_looked_at()
    {
        await using var guarded = await GuardedSite.StartAsync(options => options with { Limits = new RequestLimits { SignIns = 3 } });
        var form = (IHtmlFormElement)(await guarded.Site.PageAsync("/sign-in")).QuerySelector("form[action='/sign-in']")!;
        for (var i = 0; i < 3; i++)
        {
            var again = await guarded.Site.SendAsync(form, new Dictionary<string, string> { ["token"] = "guess" + i }, HttpStatusCode.Forbidden);
            Assert.NotNull(again.QuerySelector("[role=alert]"));
        }

        await guarded.Site.SendAsync(form, new Dictionary<string, string> { ["token"] = guarded.Reader }, HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Who_may_read_may_not_change_and_who_may_correct_may()
    {
        await using var guarded = await GuardedSite.StartAsync();
        var page = await guarded.SignInAsync(guarded.Reader, "/import");
        using (var file = Upload(page))
        using (var refused = await guarded.Site.Browser.PostAsync(new Uri("/import", UriKind.Relative), file, TestContext.Current.CancellationToken))
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        await guarded.Site.SendAsync((IHtmlFormElement)page.QuerySelector("form[action='/sign-out']")!);
        page = await guarded.SignInAsync(guarded.Corrector, "/import");
        using (var file = Upload(page))
        using (var taken = await guarded.Site.Browser.PostAsync(new Uri("/import", UriKind.Relative), file, TestContext.Current.CancellationToken))
        {
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }
    }

    [Fact]
    public async Task A_cookie_alone_sends_nothing_to_what_is_for_programs()
    {
        await using var guarded = await GuardedSite.StartAsync();
        await guarded.SignInAsync(guarded.Corrector, "/");
        using var draft = JsonContent.Create(new { text = "A draft." });
        using var refused = await guarded.Site.Browser.PostAsync(new Uri("/api/v1/check", UriKind.Relative), draft, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task The_audit_log_tells_who_did_what_and_holds_no_token_and_no_text()
    {
        await using var guarded = await GuardedSite.StartAsync();
        var page = await guarded.SignInAsync(guarded.Corrector, "/import");
        using (var file = Upload(page))
        {
            (await guarded.Site.Browser.PostAsync(new Uri("/import", UriKind.Relative), file, TestContext.Current.CancellationToken)).Dispose();
        }

        var log = await File.ReadAllTextAsync(AuditLog.PathFor(guarded.Site.Options.Archive), TestContext.Current.CancellationToken);
        Assert.Contains("signed in", log, StringComparison.Ordinal);
        Assert.Contains(log.Split('\n'), line => line.Contains("\"who\":\"Cora Corrector\"", StringComparison.Ordinal) && line.Contains("\"path\":\"/import\"", StringComparison.Ordinal));
        Assert.DoesNotContain(guarded.Corrector, log, StringComparison.Ordinal);
        Assert.DoesNotContain("A secret sentence", log, StringComparison.Ordinal);
        foreach (var line in log.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            System.Text.Json.Nodes.JsonNode.Parse(line);
        }
    }

    private static MultipartFormDataContent Upload(IHtmlDocument page) => new()
    {
        { new StringContent(((IHtmlInputElement)page.QuerySelector("form[action='/import'] input[name=__RequestVerificationToken]")!).Value), "__RequestVerificationToken" },
        { new StringContent("A secret sentence of a file."), "files", "file.txt" },
    };
}
