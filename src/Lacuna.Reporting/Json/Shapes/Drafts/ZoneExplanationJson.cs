using Lacuna.Findings.Drafts.Days;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>Two clocks by which two dates are one moment: <c>2022-04-04T16:00:00Z</c>; null where it is open.</summary>
internal sealed record ZoneExplanationJson(ClockJson First, ClockJson Second, string? From, string? Until)
{
    public static ZoneExplanationJson Of(ZoneExplanation zones) => new(
        ClockJson.Of(zones.First),
        ClockJson.Of(zones.Second),
        zones.Moments.HasStart ? Text(zones.Moments.Start) : null,
        zones.Moments.HasEnd ? Text(zones.Moments.End) : null);

    private static string Text(Instant moment) => InstantPattern.General.Format(moment);
}
