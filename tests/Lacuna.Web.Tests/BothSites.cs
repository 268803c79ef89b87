namespace Lacuna.Web.Tests;

/// <summary>A site over the samples and one over an empty record, for tests that change neither.</summary>
public sealed class BothSites : IAsyncLifetime
{
    /// <summary>Over the samples.</summary>
    public SampleSite Samples { get; private set; } = null!;

    /// <summary>Over an empty record.</summary>
    public SampleSite Empty { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => (Samples, Empty) = (await SampleSite.StartAsync(), await SampleSite.StartAsync(isEmpty: true));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Samples.DisposeAsync();
        await Empty.DisposeAsync();
    }
}
