using Lacuna.Cluster.Silos;

namespace Lacuna.Cluster.Readers;

/// <summary>Documents in the order in which they are to be read. What was sent and not read goes back to the front, since others wait behind it to be stored.</summary>
internal sealed class WaitingLine : IDisposable
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Unread> _waiting = [];
    private readonly SemaphoreSlim _count = new(0);

    public void AddLast(Unread item)
    {
        lock (_lock)
        {
            _waiting.AddLast(item);
        }

        ClusterMetrics.Waiting(1);
        _count.Release();
    }

    public void PutBack(IReadOnlyList<Unread> items)
    {
        lock (_lock)
        {
            for (var at = items.Count - 1; at >= 0; at--)
            {
                _waiting.AddFirst(items[at]);
            }
        }

        ClusterMetrics.Waiting(items.Count);
        _count.Release(items.Count);
    }

    /// <summary>Waits for the first, and takes with it those that are there, up to the limits.</summary>
    public async Task<List<Unread>> TakeAsync(int most, int mostLength, CancellationToken cancellation)
    {
        var taken = new List<Unread>(most);
        var length = 0;
        await _count.WaitAsync(cancellation).ConfigureAwait(false);
        do
        {
            lock (_lock)
            {
                taken.Add(_waiting.First!.Value);
                _waiting.RemoveFirst();
            }

            length += taken[^1].Document.Text.Length;
        }
        while (taken.Count < most && length < mostLength && _count.Wait(0, CancellationToken.None));
        ClusterMetrics.Waiting(-taken.Count);
        return taken;
    }

    public void Dispose()
    {
        ClusterMetrics.Waiting(-_waiting.Count);
        _count.Dispose();
    }
}
