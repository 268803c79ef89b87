using System.Text.Json;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Coverages;
using Lacuna.Importing;
using Lacuna.Tests.Web;

namespace Lacuna.Cli.Tests;

public sealed class WebImportTests : IAsyncDisposable
{
    private readonly LoopbackServer _server = new();
    private readonly Scratch _scratch = new();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _scratch.Dispose();
    }

    [Fact]
    public async Task A_sitemap_is_taken_in_once_and_fills_the_ledger_of_coverage()
    {
        Article("/news/1", "2022-04-04", "The minister said on Monday that the talks would go on.");
        Article("/news/2", "2022-04-05", "The president said on Tuesday that the talks had ended.");
        _server.Page("/map.xml", $"<urlset>{Url("/news/1", "2022-04-04")}{Url("/news/2", "2022-04-05")}{Url("/news/3", "2022-04-06")}{Url("/news/0", "2021-01-01")}</urlset>", "application/xml");
        string[] command = ["import", _server.At("/map.xml").AbsoluteUri, "--archive", _scratch.Path("record.lacuna"), "--reader", "rules", "--json", "--since", "2022-04-01", "--source", "Ministry", "--allow-loopback", "--pace", "0.2"];
        var run = await LacunaRun.Of(command);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning: sites that are fetched can now point into 127.0.0.0/8", run.Error, StringComparison.Ordinal);
        var summary = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal((2, 1), (summary.GetProperty("imported").GetInt32(), summary.GetProperty("refused").GetInt32()));
        Assert.Contains("404", summary.GetProperty("refusals")[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
        await using (var archive = await SqliteArchive.OpenAsync(_scratch.Path("record.lacuna")))
        {
            var coverage = await archive.CoverageAsync("Ministry");
            Assert.Contains(coverage.Spans, span => span.Basis == CoverageBasis.Listed);
            Assert.Contains(coverage.Holes, hole => hole.Reason.Contains("404", StringComparison.Ordinal));
            Assert.Equal(2, await archive.CountAsync(new DocumentQuery()));
        }

        var again = JsonDocument.Parse((await LacunaRun.Of(command)).Out).RootElement;
        Assert.Equal(0, again.GetProperty("imported").GetInt32());
        Assert.Equal(1, _server.Count("/news/1"));
        Assert.Equal(0, _server.Count("/news/0"));
    }

    [Theory]
    [InlineData("--allow-loopback", "cannot be had: answered 404 (not found)")]
    [InlineData("--allow-port {port}", "127.0.0.1 is not a public address")]
    public async Task An_address_that_cannot_be_had_is_told_in_one_line(string options, string told)
    {
        var run = await LacunaRun.Of([
            "import", _server.At("/nothing").AbsoluteUri, "--archive", _scratch.Path("record.lacuna"), "--reader", "none", "--pace", "0.2",
            .. options.Replace("{port}", _server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal).Split(' ')]);
        Assert.Equal((ExitCode.InputRefused, ""), (run.ExitCode, run.Out));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import https://x.example/ --since soon", "2022-04-04")]
    [InlineData("import https://x.example/ --limit 0", "--limit")]
    [InlineData("import https://x.example/ --pace 0", "--pace")]
    [InlineData("import https://x.example/ --pace 1000", "--pace")]
    [InlineData("import https://x.example/ --allow-network ten", "10.1.0.0/16")]
    [InlineData("import https://x.example/ --allow-port http", "65535")]
    [InlineData("import https://x.example/ --contact me(you)", "--contact")]
    [InlineData("import https:// --limit 3", "is no address")]
    [InlineData("import folder --limit 3", "addresses of the web")]
    [InlineData("import folder --since", "--since needs a value")]
    [InlineData("watch", "--archive record.lacuna")]
    [InlineData("watch --sources s.json --once --interval 5", "--interval '5'")]
    [InlineData("watch --sources s.json --once --webhook hook", "--webhook 'hook'")]
    [InlineData("watch --sources s.json --once --zone Europe/Kyiv", "timeZone")]
    public async Task Bad_use_is_told_in_one_line(string commandLine, string told)
    {
        Directory.CreateDirectory(_scratch.Path("folder"));
        _scratch.Write("s.json", """{ "sources": [{ "name": "X", "address": "https://x.example/" }] }""");
        string[] args = [.. commandLine.Split(' ').Select(arg => arg is "folder" or "s.json" ? _scratch.Path(arg) : arg)];
        var run = await LacunaRun.Of(commandLine == "watch" ? args : [.. args, "--archive", _scratch.Path("record.lacuna")]);
        run.CheckRefused(ExitCode.BadUse, told);
    }

    private void Article(string path, string day, string text) => _server.Page(
        path, $"<html><head><meta property=\"article:published_time\" content=\"{day}T10:00:00+00:00\"></head><body><article><h1>News</h1><p>{text}</p></article></body></html>");

    private string Url(string path, string changed) => $"<url><loc>{_server.At(path)}</loc><lastmod>{changed}</lastmod></url>";
}
