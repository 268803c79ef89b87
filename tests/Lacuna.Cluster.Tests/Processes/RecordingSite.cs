using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Lacuna.Tests.Web;

namespace Lacuna.Cluster.Tests.Processes;

/// <summary>A ministry's site whose feed is so long that polling it takes a minute, and which notes who asks when.</summary>
internal sealed class RecordingSite : IAsyncDisposable
{
    private const int Pages = 200;

    private static readonly TimeSpan AnswersAfter = TimeSpan.FromMilliseconds(150);

    private readonly LoopbackServer _server = new();

    public RecordingSite()
    {
        var items = Enumerable.Range(0, Pages).Select(page => $"<item><title>Remarks {page}</title><link>{_server.At($"/{page}")}</link><guid>{_server.At($"/{page}")}</guid><pubDate>Mon, 04 Apr 2022 08:00:00 +0800</pubDate></item>");
        Answer("/feed", $"<rss version=\"2.0\"><channel><title>News</title>{string.Concat(items)}</channel></rss>", "application/rss+xml");
        foreach (var page in Enumerable.Range(0, Pages))
        {
            Answer(string.Create(CultureInfo.InvariantCulture, $"/{page}"), $"<html><body><article><h1>Remarks {page}</h1><p>The ministry said on Monday that talks number {page} would go on.</p></article></body></html>", "text/html");
        }
    }

    /// <summary>Who asked, from when to when, in order of the beginnings.</summary>
    public IReadOnlyList<(string Silo, long From, long To)> Visits => [.. Noted.OrderBy(visit => visit.From)];

    public string Plan => $$"""
        { "sources": [{ "name": "Ministry", "address": "{{_server.At("/feed")}}", "kind": "feed", "every": "30s" }] }
        """;

    private ConcurrentQueue<(string Silo, long From, long To)> Noted { get; } = new();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private void Answer(string path, string body, string type) => _server.Routes[path] = async (request, stream, cancellation) =>
    {
        var (from, agent) = (Stopwatch.GetTimestamp(), request.Header("User-Agent") ?? "");
        try
        {
            await Task.Delay(AnswersAfter, cancellation);
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"), cancellation);
        }
        finally
        {
            Noted.Enqueue((agent, from, Stopwatch.GetTimestamp()));
        }
    };
}
