using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lacuna.Cli.Tests.Deployment;

public sealed partial class DashboardTests
{
    /// <summary>What the dashboard shows of ASP.NET's own meter.</summary>
    private static readonly string[] OfTheServer = ["http_server_request_duration_seconds"];

    [Fact]
    public void Every_metric_that_the_dashboard_shows_is_measured_and_every_one_measured_is_shown()
    {
        var measured = Measured();
        var shown = Shown().ToHashSet(StringComparer.Ordinal);
        Assert.True(measured.Count >= 18);
        Assert.Empty(shown.Except(measured.SelectMany(SeriesOf)).Except(OfTheServer.SelectMany(name => SeriesOf((name, "histogram")))));
        Assert.All(measured, one => Assert.Contains(SeriesOf(one), shown.Contains));
    }

    [Fact]
    public void Every_metric_is_explained()
    {
        var explained = File.ReadAllText(Path.Combine(Cases.Repository, "docs", "operations.md"));
        Assert.All(Instruments(), instrument => Assert.Contains($"`{instrument.Name}`", explained, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Shown()
    {
        using var dashboard = JsonDocument.Parse(File.ReadAllText(Path.Combine(Cases.Repository, "deploy", "grafana", "lacuna.json")));
        var expressions = dashboard.RootElement.GetProperty("panels").EnumerateArray()
            .Where(panel => panel.TryGetProperty("targets", out _))
            .SelectMany(panel => panel.GetProperty("targets").EnumerateArray())
            .Select(target => target.GetProperty("expr").GetString()!)
            .Append(dashboard.RootElement.GetProperty("templating").GetProperty("list")[1].GetProperty("query").GetProperty("query").GetString()!.Replace(", job)", "{", StringComparison.Ordinal));
        return expressions.SelectMany(expression => Series().Matches(expression).Select(match => match.Groups[1].Value)).ToList();
    }

    private static IEnumerable<string> SeriesOf((string Name, string Kind) one) => one.Kind == "histogram" ? [$"{one.Name}_bucket", $"{one.Name}_sum", $"{one.Name}_count"] : [one.Name];

    /// <summary>Names and kinds by OpenTelemetry's rules for Prometheus.</summary>
    private static List<(string Name, string Kind)> Measured() =>
    [
        .. Instruments().Select(instrument => instrument switch
        {
            Histogram<double> => ($"{Plain(instrument)}_seconds", "histogram"),
            Counter<long> => ($"{Plain(instrument)}_total", "counter"),
            _ => (Plain(instrument), "gauge"),
        }),
    ];

    private static string Plain(Instrument instrument) => instrument.Name.Replace('.', '_');

    /// <summary>All instruments of all rooms. A room's meter is made with its class of metrics.</summary>
    private static List<Instrument> Instruments()
    {
        foreach (var room in Directory.EnumerateFiles(AppContext.BaseDirectory, "Lacuna.*.dll").Where(path => !path.EndsWith(".Tests.dll", StringComparison.Ordinal)))
        {
            foreach (var type in Assembly.LoadFrom(room).GetTypes().Where(type => type.Name.EndsWith("Metrics", StringComparison.Ordinal)))
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }
        }

        var all = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name.StartsWith("Lacuna.", StringComparison.Ordinal))
                {
                    Assert.Equal(instrument is Histogram<double>, instrument.Unit == "s");
                    Assert.False(string.IsNullOrWhiteSpace(instrument.Description));
                    all.Add(instrument);
                }
            },
        };
        listener.Start();
        return all;
    }

    [GeneratedRegex(@"([a-z_]+)\{")]
    private static partial Regex Series();
}
