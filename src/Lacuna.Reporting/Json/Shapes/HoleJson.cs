using Lacuna.Core.Coverages;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Days that a series does not hold, and why.</summary>
internal sealed record HoleJson(DaysJson Days, string Reason)
{
    public static HoleJson Of(CoverageHole hole) => new(DaysJson.Of(hole.Days), hole.Reason);

    public static HoleJson? OfAny(CoverageHole? hole) => hole is null ? null : Of(hole);
}
