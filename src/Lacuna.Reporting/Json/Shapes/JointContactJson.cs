using Lacuna.Findings.Comparing;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>The contact put together from both accounts; the words stand in the accounts' own contacts and in the differences.</summary>
internal sealed record JointContactJson(
    string Kind,
    IReadOnlyList<ActorJson> Participants,
    DaysJson? On,
    bool HasDateConflict,
    ActorJson? Initiator,
    int? Ordinal,
    bool IsPlanned,
    IReadOnlyList<DifferenceJson> Differences,
    IReadOnlyList<EarlierContactJson> Earlier)
{
    public static JointContactJson? OfAny(Comparison comparison) => comparison.Contact is not { } contact
        ? null
        : new JointContactJson(
            KindName.Of(contact.Kind),
            ActorJson.Of(contact.Participants),
            DaysJson.OfAny(contact.On),
            contact.HasDateConflict,
            ActorJson.OfAny(contact.Initiator),
            contact.Ordinal,
            contact.IsPlanned,
            [.. comparison.ContactDifferences.Select(DifferenceJson.Of)],
            [.. comparison.EarlierContacts.Select(EarlierContactJson.Of)]);
}
