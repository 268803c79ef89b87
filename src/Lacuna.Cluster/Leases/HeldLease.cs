using System.Diagnostics;
using Lacuna.Cluster.Silos;
using Lacuna.Cluster.Tables;
using Npgsql;

namespace Lacuna.Cluster.Leases;

/// <summary>
/// A lease that this process holds, and renews until it is disposed of. When it cannot be renewed, it says so before the time is over by which
/// another may have it: its own count of that time begins before the database's, and ends by a margin earlier.
/// </summary>
internal sealed class HeldLease : IAsyncDisposable
{
    private readonly LeaseTable _table;
    private readonly string _name;
    private readonly LeaseOptions _options;
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _done = new();
    private readonly Task _renewing;
    private long _heldUntil;

    private HeldLease(LeaseTable table, string name, long token, LeaseOptions options, long since)
    {
        (_table, _name, Token, _options) = (table, name, token, options);
        ClusterMetrics.Held(1);
        _lost.Token.Register(NoteLoss);
        Prolong(since);
        _renewing = Task.Run(RenewAsync);
    }

    /// <summary>Higher than that of any earlier holder.</summary>
    public long Token { get; }

    /// <summary>Is cancelled when the lease is no longer held.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <summary>True while nobody else can hold it.</summary>
    public bool IsHeld => Stopwatch.GetTimestamp() < Interlocked.Read(ref _heldUntil) && !_lost.IsCancellationRequested;

    /// <summary>Takes a lease.</summary>
    /// <returns>The lease; null when another holds it.</returns>
    /// <exception cref="NpgsqlException">The database cannot be asked.</exception>
    public static async Task<HeldLease?> TakeAsync(LeaseTable table, string name, string holder, LeaseOptions options, CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        return await table.TakeAsync(name, holder, options.Time, cancellation).ConfigureAwait(false) is { } token ? new HeldLease(table, name, token, options, since) : null;
    }

    /// <summary>Throws when the lease is no longer held. To be called right before what no two may do.</summary>
    /// <exception cref="OperationCanceledException">Another may hold it.</exception>
    public void Check()
    {
        if (!IsHeld)
        {
            _lost.Cancel();
            throw new OperationCanceledException($"the lease of {_name} is over", _lost.Token);
        }
    }

    /// <summary>Gives the lease back.</summary>
    public async ValueTask DisposeAsync()
    {
        ClusterMetrics.Held(-1);
        await _done.CancelAsync().ConfigureAwait(false);
        await _renewing.ConfigureAwait(false);
        await _lost.CancelAsync().ConfigureAwait(false);
        try
        {
            await _table.GiveBackAsync(_name, Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (DatabaseFault.MayPass(fault))
        {
            // It ends by itself.
        }

        _lost.Dispose();
        _done.Dispose();
    }

    private void NoteLoss()
    {
        if (!_done.IsCancellationRequested)
        {
            ClusterMetrics.LeaseLost();
        }
    }

    private void Prolong(long since)
    {
        var until = since + (long)((_options.Time - _options.Margin).TotalSeconds * Stopwatch.Frequency);
        Interlocked.Exchange(ref _heldUntil, until);
        var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), until);
        _lost.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    private async Task RenewAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(_options.RenewEvery, _done.Token).ConfigureAwait(false);
                var since = Stopwatch.GetTimestamp();
                try
                {
                    if (!await _table.RenewAsync(_name, Token, _options.Time, _done.Token).ConfigureAwait(false))
                    {
                        await _lost.CancelAsync().ConfigureAwait(false);
                        return;
                    }

                    if (_lost.IsCancellationRequested)
                    {
                        return;
                    }

                    Prolong(since);
                }
                catch (Exception fault) when (DatabaseFault.MayPass(fault) && !_done.IsCancellationRequested)
                {
                    // Asked again until the time is over.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // It is given back.
        }
    }
}
