using Lacuna.Findings.Wordings.Series;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>The series that wordings were looked for in.</summary>
internal sealed record WordingSeriesJson(int Documents, DaysJson? Days, IReadOnlyList<HoleJson> Holes)
{
    public static WordingSeriesJson Of(WordingSeries series) => new(
        series.Documents.Length, DaysJson.OfAny(series.Days), [.. series.Holes.Select(HoleJson.Of)]);
}
