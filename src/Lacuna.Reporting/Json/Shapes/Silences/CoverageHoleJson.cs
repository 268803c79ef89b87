using Lacuna.Core.Coverages;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>Days that are not held in full.</summary>
internal sealed record CoverageHoleJson(DaysJson Days, string Reason)
{
    public static CoverageHoleJson Of(CoverageHole hole) => new(DaysJson.Of(hole.Days), hole.Reason);
}
