using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Lacuna.Tests.Measuring;

/// <summary>What the product measures in the flow of the test that made this, whatever other tests run beside it.</summary>
internal sealed class Measured : IDisposable
{
    private static readonly AsyncLocal<Measured?> Current = new();

    private readonly MeterListener _listener = new();
    private readonly ActivityListener _spans;

    public Measured()
    {
        Current.Value = this;
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (IsOurs(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        _listener.Start();
        _spans = new ActivityListener
        {
            ShouldListenTo = static source => IsOurs(source.Name),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (Current.Value == this)
                {
                    Spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(_spans);
    }

    /// <summary>Measurements in order: instrument, value, tags as <c>name=value</c>.</summary>
    public ConcurrentQueue<(string Name, double Value, string[] Tags)> All { get; } = new();

    /// <summary>Spans that ended.</summary>
    public ConcurrentQueue<Activity> Spans { get; } = new();

    /// <summary>Number of measurements by an instrument with all of these tags.</summary>
    public int Count(string name, params string[] tags) => Of(name, tags).Count();

    /// <summary>Sum of them.</summary>
    public double Sum(string name, params string[] tags) => Of(name, tags).Sum();

    public void Dispose()
    {
        _listener.Dispose();
        _spans.Dispose();
        Current.Value = null;
    }

    private static bool IsOurs(string name) => name.StartsWith("Lacuna.", StringComparison.Ordinal);

    private IEnumerable<double> Of(string name, string[] tags) => All.Where(one => one.Name == name && tags.All(one.Tags.Contains)).Select(one => one.Value);

    private void Add(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Current.Value == this)
        {
            All.Enqueue((name, value, [.. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")]));
        }
    }
}
