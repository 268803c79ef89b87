using Lacuna.Archive.Documents;
using Lacuna.Cluster.Leases;
using Lacuna.Cluster.Tests.Silos;
using Lacuna.Cluster.Watches;
using Lacuna.Tests.Web;

namespace Lacuna.Cluster.Tests.Sources;

public sealed class SourceGrainTests
{
    [Fact]
    public async Task Sources_are_polled_and_their_news_looked_at_by_the_rules()
    {
        await using var server = new LoopbackServer();
        Publish(server, "china", [.. Enumerable.Range(20, 5).Select(day => ($"{day} Mar 2022", $"Foreign Ministry spokesperson Zhao Lijian said on March {day} that China hopes for peace.")), ("06 Apr 2022", "Ambassador Zhang Jun said that the reports from Bucha are disturbing.")]);

        // The plan comes when both silos are there: a grain may be moved to one that joins, and then polls again what was broken off.
        await using var cluster = await TestCluster.StartAsync(2);
        await new PlanTable(cluster.Database).ReplaceAsync(PlanOf(server, "china"), TestContext.Current.CancellationToken);
        await using var archive = await cluster.ArchiveAsync();
        await cluster.EventuallyAsync(async () => await archive.CountAsync(new DocumentQuery()), count => count == 6);
        await cluster.EventuallyAsync(() => Task.FromResult(cluster.Told.Any(line => line.StartsWith("event: ", StringComparison.Ordinal))), told => told);
        Assert.True(server.Count("/china") == 1 && server.Count("/china/1") == 1, string.Join('\n', server.Requests.Select(request => request.Path).Concat(cluster.Told)));
    }

    [Fact]
    public async Task A_source_is_left_alone_while_another_has_its_host()
    {
        await using var server = new LoopbackServer();
        Publish(server, "china", ("04 Apr 2022", "Foreign Ministry spokesperson Zhao Lijian said that China hopes for peace."));
        await using var cluster = await TestCluster.StartAsync(1);
        var table = new LeaseTable(cluster.Database);
        var token = await table.TakeAsync($"host 127.0.0.1:{server.Port}", "another", TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        await cluster.AddAsync(options => options with { Plans = PlanOf(server, "china") });
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.Empty(server.Requests);

        await table.GiveBackAsync($"host 127.0.0.1:{server.Port}", token!.Value, TestContext.Current.CancellationToken);
        await cluster.EventuallyAsync(() => Task.FromResult(server.Count("/china/1")), count => count == 1);
    }

    private static Dictionary<string, string> PlanOf(LoopbackServer server, string name) => new()
    {
        ["desk"] = $$"""
            {
              "sources": [{ "name": "Ministry of China", "address": "{{server.At("/" + name)}}", "kind": "feed", "speaksFor": "state:CHN", "timeZone": "Asia/Shanghai" }],
              "silences": [{ "actor": "China", "subject": "Bucha", "since": "2022-03-20" }]
            }
            """,
    };

    private static void Publish(LoopbackServer server, string name, params (string Day, string Text)[] pages)
    {
        for (var i = 1; i <= pages.Length; i++)
        {
            server.Page($"/{name}/{i}", $"<html><body><article><h1>Remarks {i}</h1><p>{pages[i - 1].Text}</p></article></body></html>");
        }

        var items = pages.Select((page, at) => $"<item><title>Remarks {at + 1}</title><link>{server.At($"/{name}/{at + 1}")}</link><guid>{server.At($"/{name}/{at + 1}")}</guid><pubDate>{page.Day} 08:00:00 +0800</pubDate></item>");
        server.Page("/" + name, $"<rss version=\"2.0\"><channel><title>News</title>{string.Concat(items)}</channel></rss>", "application/rss+xml");
    }
}
