using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Lacuna.Web.Health;

/// <summary>Listens to the meters of the site and of the server, and writes what they measured in the text form of Prometheus (version 0.0.4).</summary>
internal sealed class PrometheusText : IDisposable
{
    /// <summary>Series of one instrument; a meter that names ever new things is cut there.</summary>
    private const int MostSeries = 300;

    /// <summary>Upper bounds in seconds, as OpenTelemetry's conventions for requests have them.</summary>
    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    private static readonly string[] Meters = [SiteMetrics.Name, "Microsoft.AspNetCore.Hosting"];

    private static readonly string[] Labels = ["http.request.method", "http.response.status_code", "http.route"];

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), Series> _all = new();

    public PrometheusText()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (Meters.Contains(instrument.Meter.Name, StringComparer.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>What was measured so far.</summary>
    /// <param name="gauges">Further values: name, description, value.</param>
    public string Write(params ReadOnlySpan<(string Name, string Description, double Value)> gauges)
    {
        var text = new StringBuilder();
        foreach (var (name, description, value) in gauges)
        {
            Head(text, name, description, "gauge");
            Line(text, name, "", value);
        }

        foreach (var group in _all.GroupBy(pair => pair.Key.Instrument).OrderBy(group => group.Key.Name, StringComparer.Ordinal))
        {
            Write(text, group.Key, group.OrderBy(pair => pair.Key.Labels, StringComparer.Ordinal).Select(pair => (pair.Key.Labels, pair.Value)));
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = (instrument, LabelsOf(tags));
        if (_all.TryGetValue(key, out var series) || _all.Count < MostSeries)
        {
            (series ?? _all.GetOrAdd(key, static _ => new Series())).Record(value);
        }
    }

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach (var (name, value) in tags)
        {
            if (Labels.Contains(name, StringComparer.Ordinal))
            {
                labels.Append(labels.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{name.Replace('.', '_')}=\"{Escaped(value)}\"");
            }
        }

        return labels.ToString();
    }

    private static string Escaped(object? value) =>
        Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static void Write(StringBuilder text, Instrument instrument, IEnumerable<(string Labels, Series Series)> all)
    {
        var isHistogram = instrument is Histogram<double> or Histogram<long>;
        var isSum = instrument is Counter<long> or Counter<double>;
        var name = instrument.Name.Replace('.', '_') + (isHistogram ? "_seconds" : isSum ? "_total" : "");
        Head(text, name, instrument.Description ?? "", isHistogram ? "histogram" : isSum ? "counter" : "gauge");
        foreach (var (labels, series) in all)
        {
            if (!isHistogram)
            {
                Line(text, name, labels, series.Sum);
                continue;
            }

            var (count, sum, buckets) = series.Read();
            var below = 0L;
            for (var i = 0; i < Bounds.Length; i++)
            {
                below += buckets[i];
                Line(text, $"{name}_bucket", With(labels, Bounds[i].ToString(CultureInfo.InvariantCulture)), below);
            }

            Line(text, $"{name}_bucket", With(labels, "+Inf"), count);
            Line(text, $"{name}_sum", labels, sum);
            Line(text, $"{name}_count", labels, count);
        }

        static string With(string labels, string bound) => $"{labels}{(labels.Length > 0 ? "," : "")}le=\"{bound}\"";
    }

    private static void Head(StringBuilder text, string name, string description, string kind) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {description.Replace("\n", " ", StringComparison.Ordinal)}\n# TYPE {name} {kind}\n");

    private static void Line(StringBuilder text, string name, string labels, double value) =>
        text.Append(CultureInfo.InvariantCulture, $"{name}{(labels.Length > 0 ? $"{{{labels}}}" : "")} {value}\n");

    private sealed class Series
    {
        private readonly Lock _gate = new();
        private readonly long[] _buckets = new long[Bounds.Length + 1];
        private long _count;
        private double _sum;

        public double Sum => Read().Sum;

        public void Record(double value)
        {
            lock (_gate)
            {
                var at = Array.FindIndex(Bounds, bound => value <= bound);
                _buckets[at < 0 ? Bounds.Length : at]++;
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
