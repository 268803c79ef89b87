using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Lacuna.Web.Health;

/// <summary>All series of one name.</summary>
internal sealed class PrometheusFamily
{
    /// <summary>Series of one name; an instrument that names ever new things is cut there.</summary>
    private const int MostSeries = 300;

    private readonly ConcurrentDictionary<string, Series> _all = new(StringComparer.Ordinal);
    private readonly Instrument _instrument;
    private readonly string _kind;

    public PrometheusFamily(Instrument instrument)
    {
        _instrument = instrument;
        var type = instrument.GetType().Name;
        _kind = type.StartsWith("Histogram", StringComparison.Ordinal) ? "histogram"
            : type.StartsWith("Counter", StringComparison.Ordinal) || type.StartsWith("ObservableCounter", StringComparison.Ordinal) ? "counter"
            : "gauge";
        var unit = instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            _ => "",
        };
        Name = Plain(instrument.Name) + unit + (_kind == "counter" ? "_total" : "");
    }

    /// <summary>As Prometheus knows it.</summary>
    public string Name { get; }

    /// <summary>A name of OpenTelemetry as Prometheus takes it.</summary>
    public static string Plain(string name) => name.Replace('.', '_').Replace('-', '_').ToLowerInvariant();

    public static void Head(StringBuilder text, string name, string description, string kind) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {description.ReplaceLineEndings(" ")}\n# TYPE {name} {kind}\n");

    public static void Line(StringBuilder text, string name, string labels, double value) =>
        text.Append(CultureInfo.InvariantCulture, $"{name}{(labels.Length > 0 ? $"{{{labels}}}" : "")} {value}\n");

    /// <summary>Takes in one measurement.</summary>
    public void Record(string labels, double value)
    {
        if (_all.TryGetValue(labels, out var series) || _all.Count < MostSeries)
        {
            (series ?? _all.GetOrAdd(labels, static _ => new Series())).Record(value);
        }
    }

    /// <summary>What is observed is told whole each time.</summary>
    public void ForgetObserved()
    {
        if (_instrument.IsObservable)
        {
            _all.Clear();
        }
    }

    /// <summary>Writes what was measured, if anything was.</summary>
    public void Write(StringBuilder text)
    {
        if (_all.IsEmpty)
        {
            return;
        }

        Head(text, Name, _instrument.Description ?? "", _kind);
        foreach (var (labels, series) in _all.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            var (count, sum, buckets) = series.Read();
            if (_kind != "histogram")
            {
                Line(text, Name, labels, sum);
                continue;
            }

            var below = 0L;
            for (var i = 0; i < TimeBuckets.Bounds.Length; i++)
            {
                below += buckets[i];
                Line(text, $"{Name}_bucket", With(labels, TimeBuckets.Bounds[i].ToString(CultureInfo.InvariantCulture)), below);
            }

            Line(text, $"{Name}_bucket", With(labels, "+Inf"), count);
            Line(text, $"{Name}_sum", labels, sum);
            Line(text, $"{Name}_count", labels, count);
        }

        static string With(string labels, string bound) => $"{labels}{(labels.Length > 0 ? "," : "")}le=\"{bound}\"";
    }

    private sealed class Series
    {
        private readonly Lock _gate = new();
        private readonly long[] _buckets = new long[TimeBuckets.Bounds.Length + 1];
        private long _count;
        private double _sum;

        public void Record(double value)
        {
            lock (_gate)
            {
                var at = Array.FindIndex(TimeBuckets.Bounds, bound => value <= bound);
                _buckets[at < 0 ? TimeBuckets.Bounds.Length : at]++;
                _count++;
                _sum += value;
            }
        }

        public (long Count, double Sum, long[] Buckets) Read()
        {
            lock (_gate)
            {
                return (_count, _sum, [.. _buckets]);
            }
        }
    }
}
