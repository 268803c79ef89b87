using Lacuna.Findings.Drafts.Absences;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A claim of the draft that something was not said.</summary>
internal sealed record AbsenceClaimJson(
    string Kind,
    EvidenceJson Words,
    EvidenceJson Cue,
    IReadOnlyList<ActorJson> Who,
    EvidenceJson? WhoWords,
    DraftSubjectJson? About,
    EvidenceJson? AboutWords,
    string Place,
    EvidenceJson? PlaceWords,
    ContactJson? Contact,
    string? Act,
    DaysJson? Days,
    EvidenceJson? DaysWords,
    IReadOnlyList<ActorJson> SaidBy)
{
    public static AbsenceClaimJson Of(AbsenceClaim claim, string draft) => new(
        KindName.Of(claim.Kind),
        EvidenceJson.Of(claim.Words),
        EvidenceJson.Of(claim.Cue),
        ActorJson.Of(claim.Who),
        EvidenceJson.OfAny(claim.WhoWords),
        DraftSubjectJson.OfAny(claim.About),
        EvidenceJson.OfAny(claim.AboutWords),
        KindName.Of(claim.Place),
        EvidenceJson.OfAny(claim.PlaceWords),
        ContactJson.OfAny(claim.Contact, draft),
        claim.Act is { } act ? KindName.Of(act) : null,
        DaysJson.OfAny(claim.Days),
        EvidenceJson.OfAny(claim.DaysWords),
        ActorJson.Of(claim.SaidBy));
}
