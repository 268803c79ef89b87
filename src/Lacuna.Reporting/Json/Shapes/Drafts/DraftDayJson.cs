using Lacuna.Findings.Drafts.Days;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A date or time of day in the draft and what it comes to.</summary>
internal sealed record DraftDayJson(
    EvidenceJson Words, string Value, DaysJson? Days, bool IsCounted, IReadOnlyList<string> OtherValues, ClockJson? Clock, IReadOnlyList<ClockReadingJson> OnOtherClocks)
{
    public static DraftDayJson Of(DraftDay day) => new(
        EvidenceJson.Of(day.Words),
        day.Value,
        DaysJson.OfAny(day.Days),
        day.IsCounted,
        day.Others,
        ClockJson.OfAny(day.Clock),
        [.. day.OnOtherClocks.Select(ClockReadingJson.Of)]);
}
