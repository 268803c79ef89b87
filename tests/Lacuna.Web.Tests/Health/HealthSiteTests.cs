using System.Net;
using System.Net.Sockets;
using Lacuna.Web.Health;

namespace Lacuna.Web.Tests.Health;

public sealed class HealthSiteTests
{
    [Fact]
    public async Task A_process_without_pages_tells_whether_it_is_ready_and_what_it_measured()
    {
        var isReady = true;
        var port = FreePort();
        await using var health = await HealthSite.StartAsync(IPAddress.Loopback, port, _ => Task.FromResult(isReady), TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        Assert.Equal((HttpStatusCode.OK, "live\n"), await GetAsync(client, "/health/live"));
        Assert.Equal((HttpStatusCode.OK, "ready\n"), await GetAsync(client, "/health/ready"));
        isReady = false;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await GetAsync(client, "/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, "/health/live")).Status);
        Assert.Matches("(?m)^process_working_set_bytes [1-9]", (await GetAsync(client, "/metrics")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(client, "/")).Status);
    }

    private static async Task<(HttpStatusCode Status, string Text)> GetAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
