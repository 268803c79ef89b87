using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Lacuna.Web.Health;

/// <summary>Listens to the meters of this process, and writes what they measured in the text form of Prometheus (version 0.0.4), under the names that OpenTelemetry's rules for Prometheus give.</summary>
internal sealed class PrometheusText : IDisposable
{
    /// <summary>The form's name in HTTP.</summary>
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.Orleans", "Npgsql"];

    /// <summary>Tags that become labels; of our own all do. Others name too much: addresses, connection strings.</summary>
    private static readonly string[] Labels = ["db.client.connection.state", "error.type", "http.request.method", "http.response.status_code", "http.route"];

    private readonly MeterListener _listener = new();
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, PrometheusFamily> _families = new(StringComparer.Ordinal);

    public PrometheusText()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (IsOurs(instrument) || Meters.Contains(instrument.Meter.Name, StringComparer.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument, FamilyOf(instrument));
            }
        };
        _listener.SetMeasurementEventCallback<double>(static (instrument, value, tags, family) => Record(instrument, value, tags, family));
        _listener.SetMeasurementEventCallback<float>(static (instrument, value, tags, family) => Record(instrument, value, tags, family));
        _listener.SetMeasurementEventCallback<long>(static (instrument, value, tags, family) => Record(instrument, value, tags, family));
        _listener.SetMeasurementEventCallback<int>(static (instrument, value, tags, family) => Record(instrument, value, tags, family));
        _listener.Start();
    }

    /// <summary>What was measured so far.</summary>
    /// <param name="gauges">Further values: name, description, value.</param>
    public string Write(params ReadOnlySpan<(string Name, string Description, double Value)> gauges)
    {
        lock (_gate)
        {
            foreach (var family in _families.Values)
            {
                family.ForgetObserved();
            }

            _listener.RecordObservableInstruments();
            var text = new StringBuilder();
            foreach (var (name, description, value) in gauges)
            {
                PrometheusFamily.Head(text, name, description, "gauge");
                PrometheusFamily.Line(text, name, "", value);
            }

            foreach (var family in _families.Values)
            {
                family.Write(text);
            }

            return text.ToString();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private static bool IsOurs(Instrument instrument) => instrument.Meter.Name.StartsWith("Lacuna.", StringComparison.Ordinal);

    /// <summary>Meters may be made more than once in a process, as by each pool of connections; what they measure is added up.</summary>
    private PrometheusFamily FamilyOf(Instrument instrument)
    {
        var family = new PrometheusFamily(instrument);
        lock (_gate)
        {
            return _families.TryAdd(family.Name, family) ? family : _families[family.Name];
        }
    }

    private static void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? family) =>
        ((PrometheusFamily)family!).Record(LabelsOf(tags, IsOurs(instrument)), value);

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags, bool areAll)
    {
        if (tags.IsEmpty)
        {
            return "";
        }

        var labels = new StringBuilder();
        foreach (var (name, value) in tags)
        {
            if (areAll || Labels.Contains(name, StringComparer.Ordinal))
            {
                labels.Append(labels.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{PrometheusFamily.Plain(name)}=\"{Escaped(value)}\"");
            }
        }

        return labels.ToString();
    }

    private static string Escaped(object? value) =>
        Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
