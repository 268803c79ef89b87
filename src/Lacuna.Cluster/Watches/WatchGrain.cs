using Lacuna.Cluster.Silos;
using Lacuna.Cluster.Tables;
using Lacuna.Core.Documents;
using Lacuna.Findings.Watching;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Intake.Fetching;
using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Watches;

/// <summary>Looks at what sources brought by the rules of one plan, and tells the events.</summary>
/// <remarks>What it keeps is written on the condition that nobody else has written it, and events have the same id whoever finds them: so two activations, on a silo that is cut off and on another, do no harm but that a webhook may be told an event twice.</remarks>
[GrainType("lacuna-watch")]
internal sealed class WatchGrain(SiloWork work, SiloOptions options, ClusterDatabase database) : WorkingGrain(work), IWatchGrain
{
    private static readonly TimeSpan LooksForWorkEvery = TimeSpan.FromSeconds(10);

    private readonly SiloWork _work = work;
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <inheritdoc/>
    public Task<int> LookAsync(SentVersion[] brought) => Task.Run(async () =>
    {
        var found = await WithAsync(async watch => await watch.LookAsync([.. brought.Select(Received)], _work.Stopping), _work.Stopping);
        foreach (var one in found ?? [])
        {
            options.Tell($"event: {one.Kind}: {one.Title}");
        }

        return found?.Count ?? 0;
    });

    /// <inheritdoc/>
    protected override async Task WorkAsync(CancellationToken stop)
    {
        while (!IsOver)
        {
            try
            {
                await WithAsync(
                    async watch =>
                    {
                        await watch.SendDueAsync(stop);
                        return true;
                    },
                    stop);
                await Task.Delay(LooksForWorkEvery, stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested && (fault is OperationCanceledException or WatchStateException || DatabaseFault.MayPass(fault)))
            {
                await PauseAsync(stop);
            }
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing)
    {
        _one.Dispose();
        base.Dispose(isDisposing);
    }

    /// <summary>Uses the watch, one use at a time.</summary>
    private async Task<T?> WithAsync<T>(Func<RuleWatch, Task<T>> use, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            var plan = await new PlanTable(database).FindAsync(this.GetPrimaryKeyString(), cancellation);
            if (plan is null)
            {
                IsOver = true;
                return default;
            }

            // Nothing is kept from one use to the next but in the database: the rules may change, and so may the silo that has the say.
            var keeper = await PostgresWatchKeeper.OpenAsync(database, $"watch {this.GetPrimaryKeyString()}", cancellation);
            using var poster = new Poster(options.Fetching);
            var watch = new RuleWatch(
                plan, await _work.ArchiveAsync(cancellation), poster, keeper, new WatcherOptions { Webhook = options.Webhook, Secret = options.Secret, Tell = options.Tell });
            return await use(watch);
        }
        finally
        {
            _one.Release();
        }
    }

    private static BroughtVersion Received(SentVersion sent) => new(
        new DocumentVersion(sent.Id, sent.Hash), sent is { BeforeId: { } id, BeforeHash: { } hash } ? new DocumentVersion(id, hash) : null);
}
