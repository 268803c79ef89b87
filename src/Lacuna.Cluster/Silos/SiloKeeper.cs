using Lacuna.Cluster.Jobs;
using Lacuna.Cluster.Sources;
using Lacuna.Cluster.Tables;
using Lacuna.Cluster.Watches;
using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Silos;

/// <summary>
/// Keeps all grains that have work to do at it: those of the plans' sources and watches, and of jobs that are not over. Of all silos the first does so,
/// by their addresses, and at once when a silo has come or gone: so what a lost silo did is taken up by others within seconds, where reminders would take a minute.
/// </summary>
internal sealed class SiloKeeper(ISiloStatusOracle silos, IGrainFactory grains, ClusterDatabase database) : ISiloStatusListener, IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <summary>Looks after which sources and watches are seen to, though no silo has come or gone: there may be thousands, and they seldom change.</summary>
    private const int PlansEvery = 8;

    /// <summary>Looks after a silo has come or gone in which they are seen to each time, since a grain may not be found at once.</summary>
    private const int PlansAfterChange = 5;

    private readonly SemaphoreSlim _changed = new(0);

    private bool IsFirst => silos.GetActiveSilos().Order().FirstOrDefault() is { } first && first.Equals(silos.SiloAddress);

    /// <inheritdoc/>
    public void SiloStatusChangeNotification(SiloAddress updatedSilo, SiloStatus status) => _changed.Release();

    /// <summary>Keeps grains at work until the silo is being stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        silos.SubscribeToSiloStatusEvents(this);
        var lastChange = 0;
        for (var look = 0; ; look++)
        {
            if (IsFirst)
            {
                try
                {
                    await KeepAsync(look - lastChange <= PlansAfterChange || look % PlansEvery == 0, stop).ConfigureAwait(false);
                }
                catch (Exception fault) when (DatabaseFault.MayPass(fault) || fault is OrleansException)
                {
                    // Looked at again.
                }
            }

            lastChange = await _changed.WaitAsync(Every, stop).ConfigureAwait(false) ? look + 1 : lastChange;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _changed.Dispose();

    private async Task KeepAsync(bool withPlans, CancellationToken stop)
    {
        foreach (var job in await new JobTable(database).OpenAsync(stop).ConfigureAwait(false))
        {
            grains.GetGrain<IImportJobGrain>(job).KeepAsync().Ignore();
        }

        foreach (var (name, plan) in withPlans ? await new PlanTable(database).AllAsync(stop).ConfigureAwait(false) : [])
        {
            foreach (var source in plan.Sources)
            {
                grains.GetGrain<ISourceGrain>(new SourceKey(name, source.Source.Name).ToString()).KeepAsync().Ignore();
            }

            grains.GetGrain<IWatchGrain>(name).KeepAsync().Ignore();
        }
    }
}
