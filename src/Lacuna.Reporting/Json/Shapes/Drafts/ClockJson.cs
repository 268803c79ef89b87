using Lacuna.Findings.Drafts.Days;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>Whose clock a date is told by.</summary>
internal sealed record ClockJson(string Zone, string Whose)
{
    public static ClockJson Of(Clock clock) => new(clock.Zone, clock.Whose);

    public static ClockJson? OfAny(Clock? clock) => clock is null ? null : Of(clock);
}
