using Lacuna.Findings.Contacts.Series;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A contact's place in its series, as held and as texts give it. The contact is named by its id over all of the archive.</summary>
internal sealed record SeriesPlaceJson(string Contact, DaysJson? On, int Held, IReadOnlyList<ClaimedPlaceJson> Claimed)
{
    public static SeriesPlaceJson Of(SeriesPlace place) => new(
        place.Contact.Id,
        DaysJson.OfAny(place.Contact.Date),
        place.Held,
        [.. place.Claimed.Select(claimed => new ClaimedPlaceJson(claimed.Place, EvidenceJson.Of(claimed.Evidence)))]);
}
