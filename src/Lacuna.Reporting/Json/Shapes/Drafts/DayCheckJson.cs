using Lacuna.Findings.Drafts.Days;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>One date of the draft, held against something.</summary>
internal sealed record DayCheckJson(
    string Kind,
    EvidenceJson Words,
    DaysJson Claimed,
    string Verdict,
    EvidenceJson? Of,
    IReadOnlyList<ActorJson> Parties,
    DatedWordsJson? Other,
    IReadOnlyList<RecordDayJson> Record,
    IReadOnlyList<ZoneExplanationJson> Zones,
    IReadOnlyList<ZoneExplanationJson> ZonesExcluded,
    IReadOnlyList<ClockJson> ClocksTried,
    LookedJson? Looked)
{
    public static DayCheckJson From(DayCheck check) => new(
        KindName.Of(check.Kind),
        EvidenceJson.Of(check.Words),
        DaysJson.Of(check.Claimed),
        KindName.Of(check.Verdict),
        EvidenceJson.OfAny(check.Of),
        ActorJson.Of(check.Parties),
        check.Other is { } other ? new DatedWordsJson(DaysJson.Of(other.Days), EvidenceJson.OfAny(other.Evidence)) : null,
        [.. check.Record.Select(RecordDayJson.Of)],
        [.. check.Zones.Select(ZoneExplanationJson.Of)],
        [.. check.ZonesExcluded.Select(ZoneExplanationJson.Of)],
        [.. check.ClocksTried.Select(ClockJson.Of)],
        LookedJson.OfAny(check.Looked));
}
