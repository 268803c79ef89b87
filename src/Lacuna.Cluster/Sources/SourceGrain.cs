using Lacuna.Cluster.Leases;
using Lacuna.Cluster.Readers;
using Lacuna.Cluster.Silos;
using Lacuna.Cluster.Tables;
using Lacuna.Cluster.Watches;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Watching;
using Lacuna.Findings.Watching.Keeping;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Importing;
using Lacuna.Intake.Fetching;
using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Sources;

/// <summary>Polls one source when its time has come.</summary>
/// <remarks>
/// Orleans has one activation of it, but for a silo that is cut off from the others and does not know yet: that one may still run its own. So nothing is
/// fetched without the lease of the source's host, which no two hold, and which the holder stops to use before another can take it. The lease is
/// the host's and not the source's, so that two sources of one host are not asked at once either.
/// </remarks>
[GrainType("lacuna-source")]
internal sealed class SourceGrain(SiloWork work, SiloOptions options, ClusterDatabase database, ReadingRoom room, IGrainFactory grains) : WorkingGrain(work), ISourceGrain
{
    /// <summary>Longest wait before the plan is looked at again, which may have changed.</summary>
    private static readonly TimeSpan LooksAtPlanEvery = TimeSpan.FromSeconds(30);

    /// <summary>Wait for a host whose lease another has: it polls another source there, or is lost and its lease not yet over.</summary>
    private static readonly TimeSpan AsksForLeaseEvery = TimeSpan.FromMilliseconds(500);

    private readonly SiloWork _work = work;
    private Fetcher? _fetcher;
    private HeldLease? _lease;

    /// <inheritdoc/>
    protected override async Task WorkAsync(CancellationToken stop)
    {
        var key = SourceKey.Parse(this.GetPrimaryKeyString());
        while (true)
        {
            try
            {
                var plan = await new PlanTable(database).FindAsync(key.Plan, stop);
                if (plan?.Sources.FirstOrDefault(one => one.Source.Name == key.Source) is not { } source)
                {
                    IsOver = true;
                    return;
                }

                var wait = await TurnAsync(key, source, stop);
                await Task.Delay(wait < LooksAtPlanEvery ? wait : LooksAtPlanEvery, stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested && (fault is OperationCanceledException or OrleansException or WatchStateException || DatabaseFault.MayPass(fault)))
            {
                options.Tell($"{key.Source}: {fault.Message.ReplaceLineEndings(" ")}; it is tried again");
                await PauseAsync(stop);
            }
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing)
    {
        _fetcher?.Dispose();
        base.Dispose(isDisposing);
    }

    /// <summary>Polls the source if its time has come and its host is free.</summary>
    /// <returns>Time to the next turn.</returns>
    private async Task<TimeSpan> TurnAsync(SourceKey key, WatchedSource source, CancellationToken stop)
    {
        if (TimeTo((await OpenAsync(key, source, stop)).Next) is var early && early > TimeSpan.Zero)
        {
            return early;
        }

        await using var lease = await HeldLease.TakeAsync(new LeaseTable(database), $"host {source.Address.Authority}", Holder, new LeaseOptions(), stop);
        if (lease is null)
        {
            return AsksForLeaseEvery;
        }

        _lease = lease;
        using var any = CancellationTokenSource.CreateLinkedTokenSource(stop, lease.Lost);

        // What is kept is read anew: until now another may have had the lease.
        var watch = await OpenAsync(key, source, any.Token);
        if (TimeTo(watch.Next) is var left && left > TimeSpan.Zero)
        {
            return left;
        }

        options.Tell(await watch.PollAsync(any.Token));
        await HandOverAsync(key.Plan, watch, any.Token);
        return TimeTo(watch.Next);
    }

    /// <summary>Gives what was brought to the watch. It stays kept here until it has been looked at there.</summary>
    private async Task HandOverAsync(string plan, SourceWatch watch, CancellationToken cancellation)
    {
        var brought = await watch.BroughtAsync(cancellation);
        if (brought.Count > 0)
        {
            await grains.GetGrain<IWatchGrain>(plan).LookAsync([.. brought.Select(Sent)]).WaitAsync(cancellation);
        }

        await watch.LookedAtAsync(cancellation);
    }

    private async Task<SourceWatch> OpenAsync(SourceKey key, WatchedSource source, CancellationToken cancellation)
    {
        _fetcher ??= new Fetcher(options.Fetching with { BeforeRequest = () => _lease?.Check() });
        var keeper = await PostgresWatchKeeper.OpenAsync(database, $"source {key}", cancellation);
        var archive = await _work.ArchiveAsync(cancellation);
        return new SourceWatch(source, archive, _fetcher, Read, keeper, new WatcherOptions { Every = options.Every, Tell = options.Tell });
    }

    private AnnotatedDocument Read(Document document) => EnglishOnly.Read(document, one => room.Read(options.Reader, one));

    private static TimeSpan TimeTo(DateTimeOffset? next) => next is { } time ? time - DateTimeOffset.UtcNow : TimeSpan.Zero;

    private static SentVersion Sent(BroughtVersion brought) => new(brought.Version.DocumentId, brought.Version.ContentHash, brought.Before?.DocumentId, brought.Before?.ContentHash);
}
