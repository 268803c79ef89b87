using Lacuna.Findings.Drafts.Series;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A contact of the record that counts towards a claim, by its id over all of the record.</summary>
internal sealed record CountedContactJson(int Place, string Contact, string Kind, DaysJson? On, IReadOnlyList<ActorJson> Participants, bool IsClaimed, IReadOnlyList<RecordWordsJson> Words)
{
    public static CountedContactJson Of(CountedContact counted) => new(
        counted.Place,
        counted.Contact.Id,
        KindName.Of(counted.Contact.Kind),
        DaysJson.OfAny(counted.Contact.Date),
        ActorJson.Of(counted.Contact.Participants),
        counted.IsClaimed,
        [.. counted.Words.Select(RecordWordsJson.Of)]);
}
