using System.Xml.Linq;
using Lacuna.Tests.Web;

namespace Lacuna.Cli.Tests;

public sealed class WatchVerbTests : IAsyncDisposable
{
    private readonly LoopbackServer _server = new();
    private readonly Scratch _scratch = new();

    public WatchVerbTests()
    {
        _server.Page("/feed", $"<rss version=\"2.0\"><channel><title>News</title><item><title>Call</title><link>{_server.At("/1")}</link><pubDate>Mon, 04 Apr 2022 12:00:00 GMT</pubDate></item></channel></rss>", "application/rss+xml");
        _server.Page("/1", "<html><body><article><h1>Wang Yi Speaks with Ukrainian Foreign Minister Dmytro Kuleba on the Phone</h1><p>On April 4, 2022, Foreign Minister Wang Yi had a phone call with Ukrainian Foreign Minister Dmytro Kuleba.</p></article></body></html>");
        _scratch.Write("sources.json", $$"""{ "sources": [{ "name": "Ministry", "address": "{{_server.At("/feed")}}", "kind": "feed", "speaksFor": "state:CHN" }] }""");
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _scratch.Dispose();
    }

    [Fact]
    public async Task One_run_prints_each_event_and_writes_the_feed_and_the_next_tells_nothing_anew()
    {
        var first = await LacunaRun.Of(Command("--once", "--json", "--feed", _scratch.Path("out.atom")));
        Assert.Equal(0, first.ExitCode);
        var found = JsonForm.Check(Assert.Single(first.Out.TrimEnd('\n').Split('\n')));
        Assert.Equal("ReadoutPublished", found["kind"]!.GetValue<string>());
        Assert.Contains("Ministry: 1 new, 0 changed, 0 refused, 1 events", first.Error, StringComparison.Ordinal);
        var feed = await File.ReadAllTextAsync(_scratch.Path("out.atom"), TestContext.Current.CancellationToken);
        Assert.Contains(found["id"]!.GetValue<string>(), feed, StringComparison.Ordinal);
        XDocument.Parse(feed);

        var second = await LacunaRun.Of(Command("--once", "--feed", _scratch.Path("out.atom")));
        Assert.Equal((0, ""), (second.ExitCode, second.Out));
        Assert.Equal(feed, await File.ReadAllTextAsync(_scratch.Path("out.atom"), TestContext.Current.CancellationToken));
        Assert.Equal(1, _server.Count("/1"));
    }

    [Fact]
    public async Task A_watch_that_is_interrupted_ends_well()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var run = LacunaRun.Of(Command("--interval", "30s"), stop.Token);
        while (_server.Count("/1") == 0)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        var stopped = await run;
        Assert.Equal(0, stopped.ExitCode);
        Assert.EndsWith("lacuna: stopped; the same command goes on from there\n", stopped.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"sources\": [] }", "names no source")]
    [InlineData("sources:", "JSON")]
    [InlineData(null, "no file")]
    public async Task A_file_of_sources_that_cannot_be_read_is_told_in_one_line(string? text, string told)
    {
        File.Delete(_scratch.Path("sources.json"));
        if (text is not null)
        {
            _scratch.Write("sources.json", text);
        }

        var run = await LacunaRun.Of(Command("--once"));
        run.CheckRefused(ExitCode.InputRefused, told);
        Assert.False(File.Exists(_scratch.Path("record.lacuna")));
    }

    private string[] Command(params string[] more) =>
        ["watch", "--archive", _scratch.Path("record.lacuna"), "--sources", _scratch.Path("sources.json"), "--reader", "rules", "--allow-loopback", "--pace", "0.2", .. more];
}
