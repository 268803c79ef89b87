using Lacuna.Findings.Presences;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Presences;

/// <summary>One actor in some days.</summary>
internal sealed record PresenceCellJson(DaysJson Days, string State, int Documents, int Naming, IReadOnlyList<CoverageHoleJson> Holes)
{
    public static PresenceCellJson Of(PresenceCell cell) =>
        new(DaysJson.Of(cell.Days), KindName.Of(cell.State), cell.Documents, cell.Naming, [.. cell.Holes.Select(CoverageHoleJson.Of)]);
}
