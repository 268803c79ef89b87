using System.Collections.Concurrent;
using Lacuna.Archive;

namespace Lacuna.Cluster.Silos;

/// <summary>What all grains of a silo have in common: the archive, and the end of work.</summary>
internal sealed class SiloWork(SiloOptions options) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Task, byte> _running = new();
    private readonly SemaphoreSlim _opening = new(1, 1);
    private IArchive? _archive;

    /// <summary>Is cancelled when no new work is to be begun.</summary>
    public CancellationToken Stopping => _stop.Token;

    /// <summary>The archive, opened when it is first asked for. A failure is tried again with the next question.</summary>
    public async Task<IArchive> ArchiveAsync(CancellationToken cancellation)
    {
        await _opening.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return _archive ??= await options.OpenArchive(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>Runs work off the threads of grains, until it ends or is told to.</summary>
    /// <param name="work">The work; it is told by its token to end, and ends then.</param>
    /// <param name="stop">Ends it too.</param>
    public Task Run(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        var running = Task.Run(async () =>
        {
            using var any = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token, stop);
            try
            {
                await work(any.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (any.IsCancellationRequested)
            {
                // To be told to end is how it ends.
            }
        }, CancellationToken.None);
        _running.TryAdd(running, 0);
        running.ContinueWith(ended => _running.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return running;
    }

    /// <summary>Tells all work to end, and waits until it has.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_running.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_archive is not null)
        {
            await _archive.DisposeAsync().ConfigureAwait(false);
        }

        _opening.Dispose();
        _stop.Dispose();
    }
}
