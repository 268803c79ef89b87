using Lacuna.Findings.Contacts;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>One contact, put together from all documents of the pile.</summary>
internal sealed record ContactRecordJson(
    string Id,
    string Kind,
    IReadOnlyList<ActorJson> Participants,
    DaysJson? On,
    bool IsPaired,
    string? PublishedFirst,
    IReadOnlyList<ReadoutJson> Readouts,
    IReadOnlyList<PassingMentionJson> Mentions,
    IReadOnlyList<MissingSideJson> MissingSides,
    IReadOnlyList<CorrectionMarkJson> Corrections)
{
    public static ContactRecordJson Of(ContactRecord contact) => new(
        contact.Id,
        KindName.Of(contact.Kind),
        ActorJson.Of(contact.Participants),
        DaysJson.OfAny(contact.Date),
        contact.IsPaired,
        contact.PublishedFirst?.Document.Document.Id,
        [.. contact.Readouts.Select(ReadoutJson.Of)],
        [.. contact.Mentions.Select(PassingMentionJson.Of)],
        [.. contact.MissingSides.Select(MissingSideJson.Of)],
        [.. contact.Corrections.Select(CorrectionMarkJson.Of)]);
}
