using Lacuna.Findings.Contacts.Series;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Contacts of one sort between the same two parties, as far as the record tells of them.</summary>
internal sealed record ContactSeriesJson(
    IReadOnlyList<ActorJson> Parties,
    string Kind,
    int Held,
    IReadOnlyList<SeriesPlaceJson> Places,
    IReadOnlyList<InitiatorCountJson> Initiators,
    int InitiatorNotTold,
    int InitiatorDisputed,
    IReadOnlyList<SideReadoutsJson> Readouts)
{
    public static ContactSeriesJson Of(ContactSeries series) => new(
        ActorJson.Of(series.Parties),
        KindName.Of(series.Kind),
        series.Places.Length,
        [.. series.Places.Select(SeriesPlaceJson.Of)],
        [.. series.Initiators.Select(count => new InitiatorCountJson(ActorJson.Of(count.Who), count.Contacts))],
        series.InitiatorNotTold,
        series.InitiatorDisputed,
        [.. series.Readouts.Select(SideReadoutsJson.Of)]);
}
