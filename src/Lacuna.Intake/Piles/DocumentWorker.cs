using System.Collections.Concurrent;

namespace Lacuna.Intake.Piles;

/// <summary>
/// Runs the reading of one document at a time on a thread of its own, so that bytes which send a reader astray cost a refusal and not the pile.
/// A thread that does not come back in time is told to stop and left behind; .NET cannot end it, but it ends with the process.
/// </summary>
internal sealed class DocumentWorker : IDisposable
{
    /// <summary>Bytes of stack: readers of other makers go down into nested marks by calls.</summary>
    private const int StackSize = 64 << 20;

    private BlockingCollection<Action>? _line;

    /// <summary>Runs <paramref name="work"/>; false when it took longer than <paramref name="limit"/>. Its exceptions come through.</summary>
    public bool TryRun<T>(Func<CancellationToken, T> work, TimeSpan limit, CancellationToken cancellation, out T? result)
    {
        // Not disposed when the work goes on beyond the limit, since it may still look at the token.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        (_line ??= StartLine()).Add(() => Run(work, done, stop.Token), CancellationToken.None);
        var finished = ((IAsyncResult)done.Task).AsyncWaitHandle;
        if (WaitHandle.WaitAny([finished, cancellation.WaitHandle], limit) != 0 && !done.Task.IsCompleted)
        {
            stop.Cancel();
            Dispose();
            cancellation.ThrowIfCancellationRequested();
            result = default;
            return false;
        }

        stop.Dispose();
        result = done.Task.GetAwaiter().GetResult();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _line?.CompleteAdding();
        _line = null;
    }

    private static void Run<T>(Func<CancellationToken, T> work, TaskCompletionSource<T> done, CancellationToken stop)
    {
        try
        {
            done.SetResult(work(stop));
        }
        catch (Exception fault)
        {
            done.SetException(fault);
        }
    }

    private static BlockingCollection<Action> StartLine()
    {
        var line = new BlockingCollection<Action>();
        new Thread(() => Serve(line), StackSize) { IsBackground = true, Name = "lacuna-intake" }.Start();
        return line;
    }

    private static void Serve(BlockingCollection<Action> line)
    {
        foreach (var work in line.GetConsumingEnumerable())
        {
            work();
        }

        line.Dispose();
    }
}
