using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A contact as one document tells of it.</summary>
internal sealed record ContactJson(
    string Id,
    string Kind,
    IReadOnlyList<ActorJson> Participants,
    DaysJson? On,
    IReadOnlyList<DateClaimJson> Dates,
    bool HasDateConflict,
    ActorJson? Initiator,
    SpanJson? InitiatorWords,
    int? Ordinal,
    SpanJson? OrdinalWords,
    SpanJson? DurationWords,
    bool IsPlanned,
    bool IsReadout,
    IReadOnlyList<SpanJson> Evidence)
{
    public static ContactJson? OfAny(Contact? contact, string text) => contact is null ? null : Of(contact, text);

    public static ContactJson Of(Contact contact, string text) => new(
        contact.Id,
        KindName.Of(contact.Kind),
        ActorJson.Of(contact.Participants),
        DaysJson.OfAny(contact.On),
        [.. contact.Dates.Select(date => new DateClaimJson(DaysJson.Of(date.Days), SpanJson.Of(date.At, text)))],
        contact.HasDateConflict,
        ActorJson.OfAny(contact.Initiator),
        SpanJson.Of(contact.InitiatorSpan, text),
        contact.Ordinal,
        SpanJson.Of(contact.OrdinalSpan, text),
        SpanJson.Of(contact.DurationSpan, text),
        contact.IsPlanned,
        contact.IsSubject,
        [.. contact.Evidence.Select(span => SpanJson.Of(span, text))]);
}
