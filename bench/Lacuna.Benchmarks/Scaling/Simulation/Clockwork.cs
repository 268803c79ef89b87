namespace Lacuna.Benchmarks.Scaling.Simulation;

/// <summary>Time that goes from one end of a piece of work to the next.</summary>
/// <param name="processors">Where work is done, each once.</param>
internal sealed class Clockwork(params IReadOnlyList<Processor> processors)
{
    /// <summary>Seconds since the beginning.</summary>
    public double Now { get; private set; }

    /// <summary>Runs until no work is left.</summary>
    public void Run()
    {
        while (processors.MinBy(static processor => processor.SecondsToNext) is { SecondsToNext: < double.PositiveInfinity and var wait } next)
        {
            foreach (var processor in processors)
            {
                processor.Pass(wait);
            }

            Now += wait;
            next.Take()();
        }
    }
}
