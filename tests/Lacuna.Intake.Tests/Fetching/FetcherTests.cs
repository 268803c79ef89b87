using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Lacuna.Intake.Fetching;
using Lacuna.Tests.Web;

namespace Lacuna.Intake.Tests.Fetching;

public sealed class FetcherTests : IAsyncDisposable
{
    private readonly LoopbackServer _server = new();
    private readonly LeapingClock _clock = new();

    private FetcherOptions Options => new()
    {
        AllowedNetworks = [IPNetwork.Parse("127.0.0.1/32")],
        Clock = _clock,
        RequestTime = TimeSpan.FromDays(1),
        StallTime = TimeSpan.FromDays(1),
        MostBytes = 1 << 20,
    };

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_page_comes_with_its_type_and_an_honest_name_is_given()
    {
        _server.Page("/a", "<p>Привет", "text/html; charset=windows-1251", "ETag: \"v1\"\r\nLast-Modified: Mon, 04 Apr 2022 10:00:00 GMT\r\n");
        var result = await FetchAsync("/a", Options with { Contact = "https://desk.example/about" });
        Assert.Equal(FetchKind.Fetched, result.Kind);
        Assert.Equal("<p>Привет", Encoding.UTF8.GetString(result.Body.Span));
        Assert.Equal("text/html; charset=windows-1251", result.ContentType);
        Assert.Equal(new Validators(_server.At("/a").AbsoluteUri, "\"v1\"", "Mon, 04 Apr 2022 10:00:00 GMT"), result.Validators);
        Assert.All(_server.Requests, request => Assert.Matches(@"^Lacuna/\d+\.\d+ \(\+https://desk\.example/about\)$", request.Header("User-Agent")!));
    }

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again()
    {
        _server.Routes["/a"] = (request, stream, cancellation) => stream.WriteAsync(Encoding.ASCII.GetBytes(
            request.Header("If-None-Match") == "\"v1\"" ? "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n" : "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 2\r\n\r\nhi"), cancellation).AsTask();
        using var fetcher = new Fetcher(Options);
        var first = await fetcher.FetchAsync(new FetchRequest(_server.At("/a")));
        var second = await fetcher.FetchAsync(new FetchRequest(_server.At("/a")) { Known = first.Validators });
        Assert.Equal((FetchKind.Fetched, FetchKind.Unchanged), (first.Kind, second.Kind));
        Assert.Equal(first.Validators, second.Validators);
    }

    [Fact]
    public async Task Validators_of_one_address_are_not_sent_to_another()
    {
        _server.Status("/a", 302, "Location: /b\r\n");
        _server.Page("/b", "text");
        using var fetcher = new Fetcher(Options);
        await fetcher.FetchAsync(new FetchRequest(_server.At("/a")) { Known = new Validators(_server.At("/a").AbsoluteUri, "\"v1\"", null) });
        Assert.Equal("\"v1\"", _server.Requests.Single(request => request.Path == "/a").Header("If-None-Match"));
        Assert.Null(_server.Requests.Single(request => request.Path == "/b").Header("If-None-Match"));
    }

    [Fact]
    public async Task Robots_txt_is_asked_once_a_day_and_obeyed()
    {
        _server.Page("/robots.txt", "User-agent: lacuna\nDisallow: /private", "text/plain");
        _server.Page("/a", "text");
        _server.Page("/private/b", "text");
        using var fetcher = new Fetcher(Options);
        Assert.Equal(FetchKind.Fetched, (await fetcher.FetchAsync(new FetchRequest(_server.At("/a")))).Kind);
        var refused = await fetcher.FetchAsync(new FetchRequest(_server.At("/private/b")));
        Assert.Equal(FetchKind.Refused, refused.Kind);
        Assert.Equal("the site's robots.txt does not allow it", refused.Reason);
        Assert.Equal(0, _server.Count("/private/b"));
        Assert.Equal(1, _server.Count("/robots.txt"));
        _clock.Advance(TimeSpan.FromHours(25));
        await fetcher.FetchAsync(new FetchRequest(_server.At("/a")));
        Assert.Equal(2, _server.Count("/robots.txt"));
    }

    [Theory]
    [InlineData(404, FetchKind.Fetched)]
    [InlineData(403, FetchKind.Fetched)]
    [InlineData(429, FetchKind.Refused)]
    [InlineData(500, FetchKind.Refused)]
    [InlineData(503, FetchKind.Refused)]
    public async Task Without_robots_txt_all_is_allowed_and_while_it_cannot_be_had_nothing_is(int status, FetchKind expected)
    {
        _server.Status("/robots.txt", status);
        _server.Page("/a", "text");
        var result = await FetchAsync("/a");
        Assert.Equal(expected, result.Kind);
        Assert.Equal(expected == FetchKind.Refused, result.MayPass);
    }

    [Fact]
    public async Task The_pages_of_a_host_are_asked_one_at_a_time_with_its_pause_between()
    {
        _server.Page("/robots.txt", "User-agent: *\nCrawl-delay: 7", "text/plain");
        using var fetcher = new Fetcher(Options);
        var (open, most) = (0, 0);
        for (var i = 0; i < 5; i++)
        {
            _server.Routes[$"/{i}"] = async (_, stream, cancellation) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref open));
                await Task.Delay(10, cancellation);
                Interlocked.Decrement(ref open);
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi"u8.ToArray(), cancellation);
            };
        }

        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => fetcher.FetchAsync(new FetchRequest(_server.At($"/{i}")))));
        Assert.Equal(1, most);
        Assert.Equal(5, _clock.Waits.Count(wait => wait == TimeSpan.FromSeconds(7)));
    }

    [Fact]
    public async Task A_host_that_asks_for_more_patience_than_we_have_is_refused_and_not_disobeyed()
    {
        _server.Page("/robots.txt", "User-agent: *\nCrawl-delay: 86400", "text/plain");
        Assert.Contains("86400 seconds", (await FetchAsync("/a")).Reason, StringComparison.Ordinal);
        Assert.Equal(0, _server.Count("/a"));
    }

    [Fact]
    public async Task A_host_in_trouble_is_tried_again_after_growing_waits()
    {
        var tries = 0;
        _server.Routes["/a"] = (_, stream, cancellation) => stream.WriteAsync(Encoding.ASCII.GetBytes(
            ++tries < 4 ? "HTTP/1.1 503 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" : "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi"), cancellation).AsTask();
        Assert.Equal(FetchKind.Fetched, (await FetchAsync("/a")).Kind);
        var waits = _clock.Waits.Where(wait => wait > TimeSpan.FromSeconds(1) || tries < 4).TakeLast(3).ToList();
        Assert.InRange(waits[0], TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
        Assert.InRange(waits[1], TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4));
        Assert.InRange(waits[2], TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8));
    }

    [Theory]
    [InlineData("Retry-After: 30\r\n", 30)]
    [InlineData("Retry-After: Mon, 04 Apr 2022 12:01:01 GMT\r\n", 60)]
    public async Task The_wait_that_a_host_asks_for_is_kept(string header, int least)
    {
        var tries = 0;
        _server.Routes["/a"] = (_, stream, cancellation) => stream.WriteAsync(Encoding.ASCII.GetBytes(
            ++tries < 2 ? $"HTTP/1.1 429 Slow\r\n{header}Content-Length: 0\r\nConnection: close\r\n\r\n" : "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi"), cancellation).AsTask();
        Assert.Equal(FetchKind.Fetched, (await FetchAsync("/a")).Kind);
        Assert.Contains(_clock.Waits, wait => wait >= TimeSpan.FromSeconds(least - 1) && wait <= TimeSpan.FromSeconds(least));
    }

    [Fact]
    public async Task A_host_that_asks_for_a_long_pause_is_left_alone_till_then()
    {
        _server.Status("/a", 503, "Retry-After: 3600\r\n");
        _server.Page("/b", "text");
        using var fetcher = new Fetcher(Options);
        var first = await fetcher.FetchAsync(new FetchRequest(_server.At("/a")));
        var second = await fetcher.FetchAsync(new FetchRequest(_server.At("/b")));
        Assert.Equal((FetchKind.Failed, true, 1), (first.Kind, first.MayPass, _server.Count("/a")));
        Assert.NotNull(first.NotBefore);
        Assert.Contains("left alone until 2022-04-04 13:0", second.Reason, StringComparison.Ordinal);
        Assert.Equal(0, _server.Count("/b"));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(FetchKind.Fetched, (await fetcher.FetchAsync(new FetchRequest(_server.At("/b")))).Kind);
    }

    [Theory]
    [InlineData(404, "answered 404 (not found)", 1, false)]
    [InlineData(410, "answered 410 (gone)", 1, false)]
    [InlineData(500, "answered 500 (internal server error)", 4, true)]
    [InlineData(999, "answered 999", 4, true)]
    public async Task An_answer_without_the_page_is_told(int status, string reason, int tries, bool mayPass)
    {
        _server.Status("/a", status);
        var result = await FetchAsync("/a");
        Assert.Equal((FetchKind.Failed, reason, status, mayPass), (result.Kind, result.Reason, result.Status, result.MayPass));
        Assert.Equal(tries, _server.Count("/a"));
    }

    [Fact]
    public async Task A_page_that_has_moved_for_good_says_where()
    {
        _server.Status("/a", 301, "Location: /b\r\n");
        _server.Status("/b", 308, "Location: /c\r\n");
        _server.Status("/c", 302, "Location: /d?x=1#top\r\n");
        _server.Page("/d?x=1", "text");
        var result = await FetchAsync("/a");
        Assert.Equal((FetchKind.Fetched, "/d?x=1", "/c"), (result.Kind, result.Address.PathAndQuery, result.MovedTo?.PathAndQuery));
    }

    [Theory]
    [InlineData("http://10.0.0.1/", "10.0.0.1 is not a public address")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "169.254.169.254 is not a public address")]
    [InlineData("http://[::1]/", "::1 is not a public address")]
    [InlineData("http://127.0.0.2/", "127.0.0.2 is not a public address")]
    [InlineData("http://2852039166/", "169.254.169.254 is not a public address")]
    [InlineData("file:///etc/passwd", "only http and https")]
    [InlineData("ftp://x.example/", "only http and https")]
    [InlineData("//u:p@x.example/", "name or password")]
    public async Task A_redirect_out_of_the_web_is_not_followed(string target, string reason)
    {
        _server.Status("/a", 302, $"Location: {target}\r\n");
        var result = await FetchAsync("/a");
        Assert.Equal(FetchKind.Refused, result.Kind);
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_to_a_page_that_robots_txt_forbids_is_not_followed()
    {
        _server.Page("/robots.txt", "User-agent: *\nDisallow: /b", "text/plain");
        _server.Status("/a", 302, "Location: /b\r\n");
        Assert.Contains("robots.txt", (await FetchAsync("/a")).Reason, StringComparison.Ordinal);
        Assert.Equal(0, _server.Count("/b"));
    }

    [Fact]
    public async Task Redirects_without_end_are_told()
    {
        _server.Status("/a", 302, "Location: /b\r\n");
        _server.Status("/b", 302, "Location: /a\r\n");
        for (var i = 0; i < 20; i++)
        {
            _server.Status($"/{i}", 302, $"Location: /{i + 1}\r\n");
        }

        Assert.Contains("in a circle", (await FetchAsync("/a")).Reason, StringComparison.Ordinal);
        Assert.Contains("more than 10 times", (await FetchAsync("/0")).Reason, StringComparison.Ordinal);
        _server.Status("/nowhere", 302);
        Assert.Contains("without saying where to", (await FetchAsync("/nowhere")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_resolves_to_a_private_address_is_refused_whatever_it_resolved_to_before()
    {
        var answers = new Queue<IPAddress[]>([[IPAddress.Loopback], [IPAddress.Parse("10.0.0.7")], [IPAddress.Loopback, IPAddress.Parse("192.168.0.1")], []]);
        var asked = 0;
        var options = Options with
        {
            Resolve = (_, _) =>
            {
                asked++;
                return Task.FromResult(answers.Dequeue());
            },
        };
        _server.Page("/a", "text", headers: "Connection: close\r\n");
        using var fetcher = new Fetcher(options);
        var address = new UriBuilder(_server.At("/a")) { Host = "rebinding.example" }.Uri;

        // Its robots.txt is asked at the first address; the page would be at the second.
        var result = await fetcher.FetchAsync(new FetchRequest(address));
        Assert.Equal(FetchKind.Refused, result.Kind);
        Assert.Contains("rebinding.example resolves to 10.0.0.7", result.Reason, StringComparison.Ordinal);
        Assert.Equal(2, asked);
        Assert.Equal(0, _server.Count("/a"));
        Assert.Contains("192.168.0.1", (await fetcher.FetchAsync(new FetchRequest(address))).Reason, StringComparison.Ordinal);
        Assert.Contains("no such host", (await fetcher.FetchAsync(new FetchRequest(address))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loopback_is_refused_unless_it_is_allowed()
    {
        _server.Page("/a", "text");
        using var fetcher = new Fetcher(Options with { AllowedNetworks = [], AllowedPorts = [_server.Port] });
        Assert.Contains("127.0.0.1 is not a public address", (await fetcher.FetchAsync(new FetchRequest(_server.At("/a")))).Reason, StringComparison.Ordinal);
        var byName = new UriBuilder(_server.At("/a")) { Host = "localhost" }.Uri;
        Assert.Contains("not a public address", (await fetcher.FetchAsync(new FetchRequest(byName))).Reason, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Packed_content_is_unpacked_and_a_bomb_is_stopped(string coding)
    {
        _server.Bytes("/a", Packed(Encoding.UTF8.GetBytes("text"), coding), "text/plain", $"Content-Encoding: {coding}\r\n");
        _server.Bytes("/bomb", Packed(new byte[64 << 20], coding), "text/plain", $"Content-Encoding: {coding}\r\n");
        Assert.Equal("text", Encoding.UTF8.GetString((await FetchAsync("/a")).Body.Span));
        var bomb = await FetchAsync("/bomb");
        Assert.Equal((FetchKind.Refused, "it is larger than 1 MB, the most that is taken"), (bomb.Kind, bomb.Reason));
    }

    [Fact]
    public async Task Damaged_or_unknown_packing_is_told()
    {
        var packed = Packed(Encoding.UTF8.GetBytes(new string('x', 5000)), "gzip");
        _server.Bytes("/cut", packed[..(packed.Length / 2)], "text/plain", "Content-Encoding: gzip\r\n");
        _server.Bytes("/not", [1, 2, 3, 4, 5, 6, 7, 8], "text/plain", "Content-Encoding: gzip\r\n");
        _server.Bytes("/zstd", [1, 2, 3], "text/plain", "Content-Encoding: zstd\r\n");
        _server.Bytes("/twice", Packed(packed, "gzip"), "text/plain", "Content-Encoding: gzip, gzip\r\n");
        Assert.Contains("damaged", (await FetchAsync("/cut")).Reason, StringComparison.Ordinal);
        Assert.Contains("damaged", (await FetchAsync("/not")).Reason, StringComparison.Ordinal);
        Assert.Contains("zstd", (await FetchAsync("/zstd")).Reason, StringComparison.Ordinal);
        Assert.Contains("gzip, gzip", (await FetchAsync("/twice")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_body_is_cut_off_at_the_limit()
    {
        _server.Routes["/endless"] = async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), cancellation);
            while (true)
            {
                await stream.WriteAsync(new byte[1 << 16], cancellation);
            }
        };
        _server.Raw("/claims", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx");
        Assert.Contains("larger than 1 MB", (await FetchAsync("/endless")).Reason, StringComparison.Ordinal);
        Assert.Contains("larger than 1 MB", (await FetchAsync("/claims")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_dribbles_or_stalls_is_given_up()
    {
        _server.Page("/robots.txt", "", "text/plain");
        _server.Routes["/drip"] = async (_, stream, cancellation) =>
        {
            foreach (var letter in "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + new string('x', 100000))
            {
                await stream.WriteAsync(new[] { (byte)letter }, cancellation);
                await Task.Delay(20, cancellation);
            }
        };
        _server.Routes["/stall"] = async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"u8.ToArray(), cancellation);
            await Task.Delay(Timeout.Infinite, cancellation);
        };
        var options = Options with { Clock = TimeProvider.System, Tries = 1, Pace = TimeSpan.Zero };
        Assert.Contains("longer than the time for one request", (await FetchAsync("/drip", options with { RequestTime = TimeSpan.FromMilliseconds(400) })).Reason, StringComparison.Ordinal);
        Assert.Contains("sent nothing for too long", (await FetchAsync("/stall", options with { StallTime = TimeSpan.FromMilliseconds(300) })).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 50\r\nConnection: close\r\n\r\nshort")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\nno chunk")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nab")]
    [InlineData("HTTP/1.1 2")]
    [InlineData("SSH-2.0-OpenSSH\r\n")]
    [InlineData("")]
    public async Task An_answer_that_breaks_off_or_is_none_is_told(string answer)
    {
        _server.Raw("/a", answer);
        var result = await FetchAsync("/a");
        Assert.Equal((FetchKind.Failed, true), (result.Kind, result.MayPass));
        Assert.Contains("no whole answer", result.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', result.Reason!);
    }

    [Fact]
    public async Task A_head_without_end_is_given_up()
    {
        _server.Raw("/a", $"HTTP/1.1 200 OK\r\n{string.Concat(Enumerable.Range(0, 3000).Select(i => $"X-{i}: {new string('y', 60)}\r\n"))}\r\nx");
        Assert.Equal(FetchKind.Failed, (await FetchAsync("/a")).Kind);
    }

    [Theory]
    [InlineData("image/png", "it is an image")]
    [InlineData("Video/mp4", "it is a video")]
    public async Task Pictures_and_films_are_not_taken(string type, string reason)
    {
        _server.Page("/a", "x", type);
        var result = await FetchAsync("/a");
        Assert.Equal(FetchKind.Refused, result.Kind);
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_fetch_ends_at_once()
    {
        _server.Page("/robots.txt", "", "text/plain");
        _server.Routes["/a"] = (_, _, cancellation) => Task.Delay(Timeout.Infinite, cancellation);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var fetcher = new Fetcher(Options with { Clock = TimeProvider.System, Pace = TimeSpan.Zero });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(new FetchRequest(_server.At("/a")), cancel.Token));
    }

    [Fact]
    public async Task A_closed_port_is_told()
    {
        var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        using var fetcher = new Fetcher(Options);
        var result = await fetcher.FetchAsync(new FetchRequest(new Uri($"http://127.0.0.1:{port}/")));
        Assert.Equal((FetchKind.Refused, true), (result.Kind, result.MayPass));
        Assert.Contains("robots.txt cannot be had", result.Reason, StringComparison.Ordinal);
    }

    private async Task<FetchResult> FetchAsync(string path, FetcherOptions? options = null)
    {
        using var fetcher = new Fetcher(options ?? Options);
        return await fetcher.FetchAsync(new FetchRequest(_server.At(path)));
    }

    private static byte[] Packed(byte[] bytes, string coding)
    {
        using var packed = new MemoryStream();
        using (Stream packer = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest),
            _ => new ZLibStream(packed, CompressionLevel.Fastest),
        })
        {
            packer.Write(bytes);
        }

        return packed.ToArray();
    }
}
