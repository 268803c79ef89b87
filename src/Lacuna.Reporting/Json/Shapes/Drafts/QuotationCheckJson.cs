using Lacuna.Findings.Quotes;
using Lacuna.Findings.Quotes.Styles;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>One quotation of the draft beside the record. <c>Follows</c> is an index in the list of quotations.</summary>
internal sealed record QuotationCheckJson(
    EvidenceJson Evidence,
    string Inner,
    string Verdict,
    IReadOnlyList<string> Changes,
    bool IsAllowed,
    bool IsScare,
    bool IsShort,
    StatementJson? Statement,
    IReadOnlyList<ActorJson> Speakers,
    bool? IsMisattributed,
    QuotePlaceJson? Place,
    IReadOnlyList<QuotePlaceJson> OtherPlaces,
    IReadOnlyList<QuoteEditJson> Edits,
    IReadOnlyList<QuoteOmissionJson> Omissions,
    int? Follows,
    int? WordsSincePart,
    double? Likeness,
    string? TranslationGround,
    QuoteSearchJson Search)
{
    public static QuotationCheckJson Of(QuoteCheck check, HouseStyle style, string draft) => new(
        EvidenceJson.Of(check.Evidence),
        check.Inner,
        KindName.Of(check.Verdict),
        ChangesOf(check.Changes),
        style.Allows(check),
        check.IsScare,
        check.IsShort,
        check.Statement is { } statement ? StatementJson.Of(statement, draft) : null,
        ActorJson.Of(check.Speakers),
        check.IsMisattributed,
        check.Place is { } place ? QuotePlaceJson.Of(place) : null,
        [.. check.OtherPlaces.Select(QuotePlaceJson.Of)],
        [.. check.Edits.Select(QuoteEditJson.Of)],
        [.. check.Omissions.Select(omission => QuoteOmissionJson.Of(omission, draft))],
        check.Follows,
        check.WordsSincePart,
        check.Likeness is { } likeness ? Rounded.Of(likeness) : null,
        check.TranslationGround,
        QuoteSearchJson.Of(check.Search));

    /// <summary>Each single change; the values that name several at once are none.</summary>
    private static IReadOnlyList<string> ChangesOf(QuoteChanges changes) =>
        [.. Enum.GetValues<QuoteChanges>().Where(change => int.PopCount((int)change) == 1 && changes.HasFlag(change)).Select(KindName.Of)];
}
