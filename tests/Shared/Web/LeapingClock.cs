namespace Lacuna.Tests.Web;

/// <summary>A clock on which every wait of less than an hour is over at once, and moves the time on; longer ones never end, so that limits on real work do not strike.</summary>
internal sealed class LeapingClock : TimeProvider
{
    private static readonly TimeSpan LongestLeap = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private DateTimeOffset _now = new(2022, 4, 4, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The waits so far, in order.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public void Advance(TimeSpan by)
    {
        lock (_lock)
        {
            _now += by;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(LeapingClock clock, TimerCallback callback, object? state) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime >= TimeSpan.Zero && dueTime < LongestLeap)
            {
                lock (clock._lock)
                {
                    clock._now += dueTime;
                    clock.Waits.Add(dueTime);
                }

                ThreadPool.QueueUserWorkItem(_ => callback(state));
            }

            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
