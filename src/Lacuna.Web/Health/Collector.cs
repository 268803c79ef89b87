using System.Runtime.CompilerServices;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Lacuna.Web.Health;

/// <summary>Sends metrics and traces to a collector (OTLP), when the environment names one; nothing leaves the machine otherwise.</summary>
public static class Collector
{
    /// <summary>Variable of the environment that names the collector, as OpenTelemetry has it. What else it may say, such as OTEL_SERVICE_NAME and OTEL_TRACES_SAMPLER, is heeded too.</summary>
    private const string Variable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters =
    [
        "Lacuna.*", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.Orleans", "Npgsql", "System.Net.Http", "System.Runtime",
    ];

    private static readonly string[] Sources = ["Lacuna.*", "Microsoft.AspNetCore", "Microsoft.Orleans.Application", "Npgsql"];

    /// <summary>Begins to send what this process measures; what is left is sent when the result is disposed of.</summary>
    /// <param name="version">Version of the program.</param>
    /// <returns>Null when the environment names no collector.</returns>
    public static IDisposable? Open(string version) => string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable)) ? null : Send(version);

    /// <summary>A method of its own, so that the libraries are loaded only here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Sending Send(string version)
    {
        // A service without a name is called unknown_service by OpenTelemetry; what the environment says goes before.
        var resource = ResourceBuilder.CreateEmpty().AddService("lacuna", serviceVersion: version).AddTelemetrySdk().AddEnvironmentVariableDetector();
        return new Sending(
            Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddView(ViewOf).AddOtlpExporter().Build(),
            Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Sources).AddOtlpExporter().Build());
    }

    private static ExplicitBucketHistogramConfiguration? ViewOf(System.Diagnostics.Metrics.Instrument instrument) =>
        instrument.Unit == "s" && instrument.Meter.Name.StartsWith("Lacuna.", StringComparison.Ordinal) ? new ExplicitBucketHistogramConfiguration { Boundaries = TimeBuckets.Bounds } : null;

    private sealed class Sending(MeterProvider meters, TracerProvider traces) : IDisposable
    {
        public void Dispose()
        {
            meters.Dispose();
            traces.Dispose();
        }
    }
}
