using Lacuna.Findings.Drafts.Days;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>What one document says of when something was; <c>DayWords</c> is null when it is its date of publication.</summary>
internal sealed record RecordDayJson(RecordWordsJson Words, DaysJson Days, ClockJson? Clock, EvidenceJson? DayWords)
{
    public static RecordDayJson Of(RecordDay day) => new(RecordWordsJson.Of(day.Words), DaysJson.Of(day.Days), ClockJson.OfAny(day.Clock), EvidenceJson.OfAny(day.DayWords));
}
