using System.Net;
using Lacuna.Intake.Fetching;
using Lacuna.Tests.Web;

namespace Lacuna.Intake.Tests.Fetching;

public sealed class PosterTests : IAsyncDisposable
{
    private readonly LoopbackServer _server = new();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData(200, null)]
    [InlineData(204, null)]
    [InlineData(302, "answered 302")]
    [InlineData(500, "answered 500")]
    public async Task Only_an_answer_of_success_takes_a_message(int status, string? told)
    {
        _server.Status("/hook", status, "Location: /elsewhere\r\n");
        using var poster = new Poster(new FetcherOptions { AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")] });
        Assert.Equal(told, await poster.PostAsync(_server.At("/hook"), "{}"u8.ToArray(), new Dictionary<string, string> { ["Lacuna-Event-Id"] = "1" }));
        var request = Assert.Single(_server.Requests);
        Assert.Equal(("POST", "{}", "1", "application/json; charset=utf-8"), (request.Method, request.Body, request.Header("Lacuna-Event-Id"), request.Header("Content-Type")));
    }

    [Fact]
    public async Task A_private_network_is_not_posted_to_unless_it_is_allowed()
    {
        using var poster = new Poster(new FetcherOptions { AllowedPorts = [_server.Port] });
        Assert.Contains("not a public address", await poster.PostAsync(_server.At("/hook"), "{}"u8.ToArray(), new Dictionary<string, string>()), StringComparison.Ordinal);
        var byName = new UriBuilder(_server.At("/hook")) { Host = "localhost" }.Uri;
        Assert.Contains("not a public address", await poster.PostAsync(byName, "{}"u8.ToArray(), new Dictionary<string, string>()), StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_receiver_that_does_not_answer_is_given_up()
    {
        _server.Routes["/hook"] = (_, _, cancellation) => Task.Delay(Timeout.Infinite, cancellation);
        using var poster = new Poster(new FetcherOptions { AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")], StallTime = TimeSpan.FromMilliseconds(300) });
        Assert.Equal("took longer than the time for one request", await poster.PostAsync(_server.At("/hook"), "{}"u8.ToArray(), new Dictionary<string, string>()));
    }
}
