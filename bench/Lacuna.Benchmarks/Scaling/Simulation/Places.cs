namespace Lacuna.Benchmarks.Scaling.Simulation;

/// <summary>Room for so many at once; others wait in the order in which they come. A lock is one place, a program's threads are one for each core.</summary>
/// <param name="count">How many places there are.</param>
internal sealed class Places(int count)
{
    private readonly Queue<Action> _waiting = new();
    private int _free = count;

    /// <summary>Calls <paramref name="then"/> when there is a place for the caller, who gives it back with <see cref="Leave"/>.</summary>
    public void Enter(Action then)
    {
        if (_free > 0)
        {
            _free--;
            then();
        }
        else
        {
            _waiting.Enqueue(then);
        }
    }

    /// <summary>Lets the next in.</summary>
    public void Leave()
    {
        if (_waiting.TryDequeue(out var next))
        {
            next();
        }
        else
        {
            _free++;
        }
    }
}
