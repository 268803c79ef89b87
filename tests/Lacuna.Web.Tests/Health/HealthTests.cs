using System.Net;

namespace Lacuna.Web.Tests.Health;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told_to_anybody(string address)
    {
        await using var guarded = await Access.GuardedSite.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await guarded.Site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Requests_and_answers_are_measured()
    {
        await using var site = await SampleSite.StartAsync();
        await site.PageAsync("/silence?actor=China&about=Bucha&from=2022-04-02&to=2022-04-04");
        await site.PageAsync("/");
        var text = await site.Browser.GetStringAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("http_server_request_duration_seconds_count{", text, StringComparison.Ordinal);
        Assert.Contains("http_route=\"/silence\"", text, StringComparison.Ordinal);
        Assert.Contains("# TYPE lacuna_answer_duration_seconds histogram", text, StringComparison.Ordinal);
        Assert.Matches("lacuna_archive_bytes [1-9]", text);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Matches("^(# (HELP|TYPE) .*|[a-z_]+(\\{[^{}]*\\}|\\{.*\\})? [-+0-9.eE]+)$", line);
        }
    }
}
