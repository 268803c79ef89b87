using Lacuna.Reading.Actors;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A person's time in an office, by the shipped tables.</summary>
internal sealed record OfficeHoldingJson(string Office, string Body, string Person, string? From, string? To)
{
    public static OfficeHoldingJson Of(OfficeHolding holding) => new(holding.Office, holding.Body, holding.Person, DaysJson.OfAny(holding.From), DaysJson.OfAny(holding.To));
}
