using System.Globalization;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Web.Sources;

/// <summary>The states of a day with their signs, classes and words.</summary>
internal static class HeldDaySigns
{
    public static string SignOf(HeldDay day) => day switch
    {
        { State: HeldDayState.Hole } => "✕",
        { Documents: > 0 } => day.Documents.ToString(CultureInfo.InvariantCulture),
        { State: HeldDayState.Outside } => "",
        _ => "–",
    };

    public static string ClassOf(HeldDayState state) => state switch
    {
        HeldDayState.Documents => "named",
        HeldDayState.Nothing => "nothing",
        HeldDayState.Hole => "without",
        HeldDayState.Outside => "uncovered",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string WordsOf(HeldDay day) => day.State switch
    {
        HeldDayState.Documents => Counted.Of(day.Documents, "document"),
        HeldDayState.Nothing => "covered, nothing published",
        HeldDayState.Hole => day.Documents > 0 ? $"a hole, {Counted.Of(day.Documents, "document")} held" : "a hole",
        _ => "nothing held",
    };
}
