namespace Lacuna.Benchmarks.Scaling.Simulation;

/// <summary>Cores that all work at hand shares equally: as long as there are no more pieces of work than cores each has a core to itself, else each its part.</summary>
/// <param name="cores">How many; without end for what waits and needs no core, such as a disk's answer.</param>
internal sealed class Processor(double cores)
{
    private readonly PriorityQueue<Action, (double End, long Order)> _work = new();
    private double _given;
    private long _order;

    /// <summary>How many cores it has.</summary>
    public double Cores => cores;

    /// <summary>Processor seconds used so far.</summary>
    public double Used { get; private set; }

    /// <summary>Seconds until the next piece of work is done if nothing is added; without end when there is none.</summary>
    public double SecondsToNext => _work.TryPeek(out _, out var next) ? Math.Max(0, next.End - _given) / Speed : double.PositiveInfinity;

    private double Speed => _work.Count <= cores ? 1 : cores / _work.Count;

    /// <summary>Adds work.</summary>
    /// <param name="seconds">What it takes on a core of its own.</param>
    /// <param name="done">Called when it is done.</param>
    public void Work(double seconds, Action done) => _work.Enqueue(done, (_given + seconds, _order++));

    /// <summary>Lets time pass, no more than <see cref="SecondsToNext"/>.</summary>
    /// <remarks>Since all pieces are given the same, what each has been given is one number, and none needs to be touched.</remarks>
    public void Pass(double seconds)
    {
        Used += seconds * Math.Min(cores, _work.Count);
        _given += seconds * Speed;
    }

    /// <summary>Takes away the piece that is done next.</summary>
    /// <returns>What is to be called.</returns>
    public Action Take()
    {
        _work.TryDequeue(out var done, out var of);
        _given = Math.Max(_given, of.End);
        return done ?? throw new InvalidOperationException("there is no work");
    }
}
