using Lacuna.Findings.Silences.Scanning;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>What <c>lacuna silence --scan --json</c> writes.</summary>
internal sealed record SilenceScanFileJson(string Schema, string Version, string Lacuna, IReadOnlyList<string> Answer, DaysJson Window, int Tests, IReadOnlyList<ScanRowJson> Rows)
{
    public static SilenceScanFileJson Of(SilenceScan scan, string version, string lacuna) => new(
        "lacuna.silence-scan",
        version,
        lacuna,
        [.. SilenceScanReport.Of(scan).Answer.Select(line => line.ToString())],
        DaysJson.Of(scan.Window),
        scan.Tests,
        [.. scan.Rows.Select(ScanRowJson.Of)]);
}
