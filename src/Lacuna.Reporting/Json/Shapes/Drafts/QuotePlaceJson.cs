using Lacuna.Findings.Quotes;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A place of the record, and who says the words there.</summary>
internal sealed record QuotePlaceJson(DocumentRowJson Document, EvidenceJson Evidence, IReadOnlyList<ActorJson> Speakers, string Voice, double Share)
{
    public static QuotePlaceJson Of(QuotePlace place) => new(
        DocumentRowJson.Of(place.Document), EvidenceJson.Of(place.Evidence), ActorJson.Of(place.Speakers), KindName.Of(place.Voice), Rounded.Of(place.Share));
}
