using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Dom;
using Lacuna.Web.Safety;
using Lacuna.Web.Tests.Api;

namespace Lacuna.Web.Tests.Safety;

public sealed class HostileRequestTests(OneSite one) : IClassFixture<OneSite>
{
    [Theory]
    [InlineData("/assets/..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/x/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/assets/x/%5c..%5cweb.config")]
    [InlineData("/import/..%2f..%2fetc%2fpasswd")]
    [InlineData("/document?id=..%2f..%2fetc%2fpasswd")]
    [InlineData("/document?id=/etc/passwd")]
    [InlineData("/api/v1/document/text?id=/etc/passwd")]
    [InlineData("/chart/..%2f..%2fetc%2fpasswd.svg")]
    public async Task No_address_reaches_a_file(string address)
    {
        var site = one.Site;
        var (status, text) = await RawAsync(site, $"GET {address} HTTP/1.1\r\nHost: {site.Address.Authority}\r\nConnection: close\r\n\r\n");
        Assert.InRange(status, 400, 499);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("[::2]")]
    [InlineData("")]
    public async Task A_forged_host_is_refused(string host)
    {
        var site = one.Site;
        var (status, text) = await RawAsync(site, $"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        Assert.InRange(status, 400, 499);
        Assert.DoesNotContain("<form", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Nothing_is_taken_from_a_page_of_another_site(string name, string value)
    {
        var site = one.Site;
        var form = (IHtmlFormElement)(await site.PageAsync("/import")).QuerySelector("form[action='/import']")!;
        foreach (var (path, content) in new (string, HttpContent)[]
        {
            ("/import", Upload.Of(form, ("a.txt", "Some words."))),
            ("/api/v1/check", JsonContent.Create(new { text = "A draft." })),
            ("/mcp", JsonContent.Create(new { jsonrpc = "2.0", id = 1, method = "tools/list" })),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
            request.Headers.Add(name, value);
            using var response = await site.Browser.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CfDJ8old")]
    public async Task A_form_without_its_token_or_with_an_old_one_is_refused(string? token)
    {
        var site = one.Site;
        await site.PageAsync("/subjects");
        var fields = new Dictionary<string, string> { ["name"] = "Forged", ["terms"] = "forged" };
        if (token is not null)
        {
            fields["__RequestVerificationToken"] = token;
        }

        using var content = new FormUrlEncodedContent(fields);
        using var response = await site.Browser.PostAsync(new Uri("/subjects", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.DoesNotContain((await site.AskAsync("/api/v1/subjects"))["finding"]!["subjects"]!.AsArray(), subject => (string?)subject!["name"] == "Forged");
    }

    [Fact]
    public async Task A_token_of_another_visitor_is_refused()
    {
        await using var site = await SampleSite.StartAsync();
        await using var other = await SampleSite.StartAsync();
        var form = (IHtmlFormElement)(await other.PageAsync("/import")).QuerySelector("form[action='/import']")!;
        await site.PageAsync("/import");
        using var content = Upload.Of(form, ("a.txt", "Some words."));
        using var response = await site.Browser.PostAsync(new Uri("/import", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task An_upload_over_the_limit_is_refused_before_it_is_read_and_nothing_is_kept()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true);
        var (status, text) = await RawAsync(site, $"POST /import HTTP/1.1\r\nHost: {site.Address.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: {UploadLimits.MostBytes + 1}\r\nConnection: close\r\n\r\n");
        Assert.Equal(413, status);
        Assert.Contains("64 MB", text, StringComparison.Ordinal);
        Assert.Equal(0, (int)(await site.AskAsync("/api/v1/documents"))["page"]!["total"]!);
    }

    [Fact]
    public async Task Too_many_files_are_refused_in_one_sentence_and_none_is_kept()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true);
        var form = (IHtmlFormElement)(await site.PageAsync("/import")).QuerySelector("form[action='/import']")!;
        foreach (var count in new[] { UploadLimits.MostFiles + 1, 3_000 })
        {
            using var content = Upload.Of(form, [.. Enumerable.Range(0, count).Select(i => ($"{i}.txt", "Words."))]);
            using var response = await site.Browser.PostAsync(new Uri("/import", UriKind.Relative), content, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        }

        Assert.Equal(0, (int)(await site.AskAsync("/api/v1/documents"))["page"]!["total"]!);
    }

    [Fact]
    public async Task A_bomb_is_refused_and_a_member_of_a_package_never_leaves_it()
    {
        await using var site = await SampleSite.StartAsync(isEmpty: true);
        var form = (IHtmlFormElement)(await site.PageAsync("/import")).QuerySelector("form[action='/import']")!;
        using var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var bomb = zip.CreateEntry("bomb.txt").Open())
            {
                var blanks = Encoding.ASCII.GetBytes(new string('a', 1 << 20));
                for (var i = 0; i < 80; i++)
                {
                    bomb.Write(blanks);
                }
            }

            foreach (var name in new[] { "../../escaped.txt", "/tmp/lacuna-escaped.txt" })
            {
                using var member = zip.CreateEntry(name).Open();
                member.Write("Title: Escaped\n\nWords that should stay where they are."u8);
            }
        }

        using var content = Upload.Of(form);
        content.Add(new ByteArrayContent(package.ToArray()), "files", "pile.zip");
        using var response = await site.Browser.PostAsync(new Uri("/import", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode is HttpStatusCode.OK, response.StatusCode.ToString());
        Assert.False(File.Exists("/tmp/lacuna-escaped.txt"));
        Assert.DoesNotContain((await site.AskAsync("/api/v1/documents"))["documents"]!.AsArray(), document => (int)document!["length"]! > 1 << 20);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/ok\r\nSet-Cookie: a=b")]
    [InlineData("")]
    public async Task The_choice_of_a_language_leads_nowhere_else(string back)
    {
        await using var site = await SampleSite.StartAsync();
        var form = (IHtmlFormElement)(await site.PageAsync("/")).QuerySelector("form[action='/language']")!;
        var token = form.Elements.OfType<IHtmlInputElement>().Single(input => input.Name == "__RequestVerificationToken").Value;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["back"] = back, ["tag"] = "fr", ["__RequestVerificationToken"] = token });
        using var browser = site.BrowserThatStays();
        using var response = await browser.PostAsync(new Uri("/language", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/", response.Headers.Location!.OriginalString);
        Assert.DoesNotContain(response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("a=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/search?q=")]
    [InlineData("/silence?actor=China&from=2022-04-02&to=2022-04-06&about=")]
    [InlineData("/api/v1/documents?q=")]
    [InlineData("/feeds/documents?q=")]
    public async Task A_question_as_long_as_a_book_is_refused(string address)
    {
        var site = one.Site;
        foreach (var length in new[] { 3_000, 7_000, 100_000 })
        {
            var (status, _) = await RawAsync(site, $"GET {address}{new string('a', length)} HTTP/1.1\r\nHost: {site.Address.Authority}\r\nConnection: close\r\n\r\n");
            Assert.True(status is 200 or (>= 400 and < 500), $"{status} at {length}");
        }
    }

    [Theory]
    [InlineData("%0d%0aSet-Cookie:%20a=b")]
    [InlineData("%0aX-Evil:%201")]
    public async Task An_address_adds_nothing_to_the_head_of_an_answer(string evil)
    {
        var site = one.Site;
        foreach (var path in new[] { $"/search?q={evil}", $"/sign-in?back=/{evil}", $"/api/v1/documents?q={evil}", $"/{evil}" })
        {
            var (_, text) = await RawAsync(site, $"GET {path} HTTP/1.1\r\nHost: {site.Address.Authority}\r\nConnection: close\r\n\r\n");
            var head = text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
            Assert.DoesNotContain("\r\nSet-Cookie: a=b", head, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("\r\nX-Evil", head, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Who_asks_too_often_is_asked_to_wait()
    {
        await using var site = await SampleSite.StartAsync(options => options with { Limits = new RequestLimits { HerePerSecond = 1, Burst = 3 } });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var response = await site.Browser.GetAsync(new Uri("/api/v1/subjects", UriKind.Relative), TestContext.Current.CancellationToken);
            statuses.Add(response.StatusCode);
            Assert.True(response.StatusCode == HttpStatusCode.OK || response.Headers.RetryAfter is not null);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task A_record_that_is_only_to_be_looked_at_takes_nothing()
    {
        await using var site = await SampleSite.StartAsync(options => options with { IsReadOnly = true });
        var form = (IHtmlFormElement)(await site.PageAsync("/")).QuerySelector("form[action='/language']")!;
        var token = form.Elements.OfType<IHtmlInputElement>().Single(input => input.Name == "__RequestVerificationToken").Value;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = "Forged", ["terms"] = "forged", ["__RequestVerificationToken"] = token });
        using var response = await site.Browser.PostAsync(new Uri("/subjects", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    /// <summary>Sends bytes as they are: a client library would mend or refuse them first.</summary>
    private static async Task<(int Status, string Text)> RawAsync(SampleSite site, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, site.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        return (int.Parse(text.Split(' ', 3)[1], System.Globalization.CultureInfo.InvariantCulture), text);
    }
}
