using Lacuna.Findings.Drafts.Series;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>One thing that the draft says of a series of contacts.</summary>
internal sealed record SeriesCheckJson(
    string Kind,
    EvidenceJson Words,
    string Verdict,
    ContactJson Contact,
    int? Place,
    CountedDaysJson? Counted,
    DaysJson? LastOn,
    ActorJson? WhoAsked,
    IReadOnlyList<ActorJson> WhoAskedByRecord,
    string? Counting,
    IReadOnlyList<CountedContactJson> Contacts,
    IReadOnlyList<CoverageHoleJson> Holes,
    string? Doubt,
    LookedJson Looked)
{
    public static SeriesCheckJson Of(SeriesCheck check, string draft) => new(
        KindName.Of(check.Kind),
        EvidenceJson.Of(check.Words),
        KindName.Of(check.Verdict),
        ContactJson.Of(check.Contact, draft),
        check.Place,
        check.Counted is { } counted ? new CountedDaysJson(DaysJson.Of(counted.Days), EvidenceJson.Of(counted.Words), counted.By) : null,
        DaysJson.OfAny(check.LastOn),
        ActorJson.OfAny(check.WhoAsked),
        ActorJson.Of(check.WhoAskedByRecord),
        check.Counting is { } counting ? KindName.Of(counting) : null,
        [.. check.Contacts.Select(CountedContactJson.Of)],
        [.. check.Holes.Select(CoverageHoleJson.Of)],
        check.Doubt is { } doubt ? KindName.Of(doubt) : null,
        LookedJson.Of(check.Looked));
}
