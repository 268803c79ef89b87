namespace Lacuna.Importing;

/// <summary>A limit on what is under way at once: whoever brings more waits. For one that brings and one that takes away.</summary>
/// <param name="size">How much fits. One thing that is larger alone goes through alone.</param>
internal sealed class Room(long size) : IDisposable
{
    private readonly SemaphoreSlim _changed = new(0);
    private long _used;

    public async Task TakeAsync(long amount, CancellationToken cancellation)
    {
        while (Interlocked.Read(ref _used) is var used && used > 0 && used + amount > size)
        {
            await _changed.WaitAsync(cancellation);
        }

        Add(amount);
    }

    public void GiveBack(long amount)
    {
        Add(-amount);
        if (_changed.CurrentCount == 0)
        {
            _changed.Release();
        }
    }

    public void Dispose()
    {
        Add(-Interlocked.Read(ref _used));
        _changed.Dispose();
    }

    private void Add(long amount)
    {
        Interlocked.Add(ref _used, amount);
        ImportMetrics.UnderWay(amount);
    }
}
