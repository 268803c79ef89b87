namespace Lacuna.Web.Tests;

/// <summary>A site over the samples for all tests of a class that change nothing.</summary>
public sealed class OneSite : IAsyncLifetime
{
    public SampleSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await SampleSite.StartAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
