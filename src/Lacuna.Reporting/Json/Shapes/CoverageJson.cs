using Lacuna.Findings.Contacts;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>How hard a side's channels were looked through.</summary>
internal sealed record CoverageJson(IReadOnlyList<string> Sources, int Documents, string? LastBefore, string? FirstAfter, DaysJson? Window, IReadOnlyList<CoverageHoleJson> Holes)
{
    public static CoverageJson Of(ChannelCoverage coverage) => new(
        coverage.Sources,
        coverage.Documents,
        coverage.LastBefore is { } before ? DaysJson.DayOf(before) : null,
        coverage.FirstAfter is { } after ? DaysJson.DayOf(after) : null,
        DaysJson.OfAny(coverage.Window),
        [.. coverage.Holes.Select(CoverageHoleJson.Of)]);
}
