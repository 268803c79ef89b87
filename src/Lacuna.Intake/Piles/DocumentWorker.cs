using System.Collections.Concurrent;
using System.Diagnostics;

namespace Lacuna.Intake.Piles;

/// <summary>
/// Runs the reading of one document at a time on a thread of its own, so that bytes which send a reader astray cost a refusal and not the pile.
/// A thread that does not come back in time is told to stop and left behind. Our readers look at that between pages, entries and steps, and the thread
/// then ends; one that goes astray inside a library of another maker, which .NET cannot end, ends with the process.
/// </summary>
internal sealed class DocumentWorker : IDisposable
{
    /// <summary>Bytes of stack: readers of other makers go down into nested marks by calls.</summary>
    private const int StackSize = 64 << 20;

    /// <summary>How many times the limit may pass on the wall while the thread waits for its turn on a busy machine.</summary>
    private const int Patience = 15;

    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(20);

    private BlockingCollection<Action>? _line;
    private ThreadClock _clock = new();

    /// <summary>Runs <paramref name="work"/>; false when it worked longer than <paramref name="limit"/>. Its exceptions come through.</summary>
    public bool TryRun<T>(Func<CancellationToken, T> work, TimeSpan limit, CancellationToken cancellation, out T? result)
    {
        // Not disposed when the work goes on beyond the limit, since it may still look at the token.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = _line is null ? TimeSpan.Zero : _clock.Worked;
        (_line ??= StartLine()).Add(() => Run(work, done, stop.Token), CancellationToken.None);
        if (!Wait(done.Task, before, limit, cancellation))
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

    private bool Wait(Task done, TimeSpan? before, TimeSpan limit, CancellationToken cancellation)
    {
        WaitHandle[] handles = [((IAsyncResult)done).AsyncWaitHandle, cancellation.WaitHandle];
        var wall = Stopwatch.StartNew();
        for (var rest = limit; rest > TimeSpan.Zero && wall.Elapsed < limit * Patience;)
        {
            var signal = WaitHandle.WaitAny(handles, rest < ShortestWait ? ShortestWait : rest);
            if (signal != WaitHandle.WaitTimeout)
            {
                return done.IsCompleted;
            }

            rest = _clock.Worked is { } worked && before is { } earlier ? limit - (worked - earlier) : TimeSpan.Zero;
        }

        return done.IsCompleted;
    }

    private BlockingCollection<Action> StartLine()
    {
        var line = new BlockingCollection<Action>();
        var clock = _clock = new ThreadClock();
        new Thread(() => Serve(line, clock), StackSize) { IsBackground = true, Name = "lacuna-intake" }.Start();
        return line;
    }

    private static void Serve(BlockingCollection<Action> line, ThreadClock clock)
    {
        clock.Attach();
        foreach (var work in line.GetConsumingEnumerable())
        {
            work();
        }

        // Not disposed of: whoever completed it may be within that call still. It holds nothing that the collector does not free.
    }
}
