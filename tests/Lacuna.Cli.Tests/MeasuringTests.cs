using System.Diagnostics;
using Lacuna.Tests.Measuring;
using Lacuna.Tests.Web;

namespace Lacuna.Cli.Tests;

public sealed class MeasuringTests
{
    private static readonly string Pile = Path.Combine(Cases.Repository, "samples", "2022-04-04-wang-kuleba");

    [Fact]
    public async Task An_import_measures_what_is_read_what_is_stored_and_what_waits()
    {
        using var scratch = new Scratch();
        using var measured = new Measured();
        string[] command = ["import", Pile, "--archive", scratch.Path("record.lacuna"), "--reader", "rules"];
        Assert.Equal(0, (await LacunaRun.Of(command)).ExitCode);
        var brought = measured.Sum("lacuna.archive.items");
        Assert.True(brought >= 18);
        Assert.Equal(brought, measured.Count("lacuna.reading.duration", "lacuna.reader=rules"));
        Assert.InRange(measured.Sum("lacuna.reading.words"), 100 * brought, 5000 * brought);
        Assert.Equal(brought, measured.Sum("lacuna.archive.items", "lacuna.outcome=imported"));
        Assert.True(measured.Count("lacuna.archive.change.duration", "db.system.name=sqlite", "lacuna.operation=Add") >= 1);
        Assert.Equal(measured.Count("lacuna.archive.change.duration", "lacuna.operation=Add"), measured.Count("lacuna.import.step.duration"));
        Assert.True(measured.Count("lacuna.archive.question.duration", "lacuna.operation=Progress") >= 1);
        Assert.NotEqual(0, measured.Count("lacuna.import.queue.items"));
        Assert.Equal((0, 0), (measured.Sum("lacuna.import.queue.items"), measured.Sum("lacuna.import.queue.characters")));
        var step = Assert.Single(measured.Spans, span => span.OperationName == "import.step");
        Assert.Contains(measured.Spans, span => span.OperationName == "archive.change" && span.ParentSpanId == step.SpanId);

        File.AppendAllText(scratch.Write("changed/one.txt", "---\nurl: https://example.org/1\n---\n"), "The minister said that the talks would go on.");
        Assert.Equal(0, (await LacunaRun.Of("import", scratch.Path("changed"), "--archive", scratch.Path("record.lacuna"), "--reader", "none")).ExitCode);
        Assert.Equal(brought, measured.Count("lacuna.reading.duration"));
    }

    [Fact]
    public async Task A_watch_measures_polls_and_fetches()
    {
        await using var server = new LoopbackServer();
        using var scratch = new Scratch();
        server.Page("/feed", $"<rss version=\"2.0\"><channel><title>News</title><item><title>Call</title><link>{server.At("/1")}</link></item><item><title>Gone</title><link>{server.At("/2")}</link></item></channel></rss>", "application/rss+xml");
        server.Page("/1", "<html><body><article><h1>A call</h1><p>On April 4, 2022, Foreign Minister Wang Yi had a phone call with Ukrainian Foreign Minister Dmytro Kuleba.</p></article></body></html>");
        var plan = scratch.Write("sources.json", $$"""{ "sources": [{ "name": "Ministry", "address": "{{server.At("/feed")}}", "kind": "feed" }] }""");
        using var measured = new Measured();
        Assert.Equal(0, (await LacunaRun.Of("watch", "--archive", scratch.Path("record.lacuna"), "--sources", plan, "--reader", "rules", "--allow-loopback", "--pace", "0.2", "--once")).ExitCode);
        Assert.Equal(1, measured.Count("lacuna.poll.duration"));
        Assert.Equal(2, measured.Count("lacuna.fetch.duration", "lacuna.outcome=fetched", "http.response.status_code=200"));
        Assert.Equal(1, measured.Count("lacuna.fetch.duration", "lacuna.outcome=failed", "http.response.status_code=404"));
        var poll = Assert.Single(measured.Spans, span => span.OperationName == "poll");
        Assert.Equal("Ministry", poll.GetTagItem("lacuna.source"));
        Assert.Contains(measured.Spans, span => span.OperationName == "fetch" && span.TraceId == poll.TraceId && (string)span.GetTagItem("url.full")! == server.At("/1").AbsoluteUri);
    }

    [Fact]
    public async Task What_was_measured_goes_to_the_collector_that_the_environment_names()
    {
        await using var collector = new LoopbackServer();
        collector.Bytes("/v1/metrics", [], "application/x-protobuf");
        collector.Bytes("/v1/traces", [], "application/x-protobuf");
        using var scratch = new Scratch();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lacuna.dll"), "import", Pile, "--archive", scratch.Path("record.lacuna"), "--reader", "rules"]) { RedirectStandardOutput = true };
        start.Environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.At("").AbsoluteUri;
        start.Environment["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        start.Environment["OTEL_RESOURCE_ATTRIBUTES"] = "deployment.environment.name=trial";
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        var metrics = string.Concat(collector.Requests.Where(request => request.Path == "/v1/metrics").Select(request => request.Body));
        foreach (var name in (string[])["lacuna.archive.change.duration", "lacuna.archive.items", "lacuna.reading.words", "lacuna.import.step.duration", "service.name", "trial"])
        {
            Assert.Contains(name, metrics, StringComparison.Ordinal);
        }

        var traces = string.Concat(collector.Requests.Where(request => request.Path == "/v1/traces").Select(request => request.Body));
        Assert.Contains("archive.change", traces, StringComparison.Ordinal);
        Assert.Contains("import.step", traces, StringComparison.Ordinal);
    }
}
