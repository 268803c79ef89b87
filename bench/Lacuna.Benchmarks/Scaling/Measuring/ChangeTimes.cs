using System.Diagnostics.Metrics;

namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>Listens to how long archives take for changes, as <c>/metrics</c> tells it: without what is worked out before the archive is locked.</summary>
internal sealed class ChangeTimes : IDisposable
{
    private readonly MeterListener _listener = new();
    private double _seconds;

    public ChangeTimes()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Name == "lacuna.archive.change.duration")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((_, seconds, _, _) => _seconds += seconds);
        _listener.Start();
    }

    /// <summary>Seconds of all changes so far.</summary>
    public double Seconds => _seconds;

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();
}
