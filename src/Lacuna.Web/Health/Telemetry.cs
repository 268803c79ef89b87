using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Lacuna.Web.Health;

/// <summary>Sends metrics and traces to a collector (OTLP), when the environment names one; nothing leaves the machine otherwise.</summary>
internal static class Telemetry
{
    /// <summary>Variable of the environment that names the collector, as OpenTelemetry has it.</summary>
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this IServiceCollection services)
    {
        if (!string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Collector)))
        {
            Send(services);
        }
    }

    /// <summary>A method of its own, so that the libraries are loaded only here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Send(IServiceCollection services) => services.AddOpenTelemetry()
        .WithMetrics(static metrics => metrics.AddMeter(SiteMetrics.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddOtlpExporter())
        .WithTracing(static traces => traces.AddSource(SiteMetrics.Name, "Microsoft.AspNetCore").AddOtlpExporter());
}
