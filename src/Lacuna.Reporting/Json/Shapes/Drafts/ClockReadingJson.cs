using Lacuna.Findings.Drafts.Days;
using NodaTime.Text;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>The same moment, or hours, on another clock: <c>2022-04-05T03:00:00</c>.</summary>
internal sealed record ClockReadingJson(ClockJson Clock, string From, string Until)
{
    public static ClockReadingJson Of(ClockReading reading) =>
        new(ClockJson.Of(reading.Clock), LocalDateTimePattern.GeneralIso.Format(reading.From), LocalDateTimePattern.GeneralIso.Format(reading.Until));
}
