using Lacuna.Findings.Drafts.Names;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>One name of the draft with what it is called.</summary>
internal sealed record NameCheckJson(
    string Kind,
    EvidenceJson Words,
    string Verdict,
    ActorJson? Person,
    string? Office,
    ActorJson? Of,
    string? On,
    IReadOnlyList<OfficeHoldingJson> Holdings,
    IReadOnlyList<ActorJson> Holders,
    EvidenceJson? Other,
    IReadOnlyList<RecordWordsJson> Record,
    string? Doubt,
    LookedJson? Looked)
{
    public static NameCheckJson From(NameCheck check) => new(
        KindName.Of(check.Kind),
        EvidenceJson.Of(check.Words),
        KindName.Of(check.Verdict),
        ActorJson.OfAny(check.Person),
        check.Office,
        ActorJson.OfAny(check.Of),
        DaysJson.OfAny(check.On),
        [.. check.Holdings.Select(OfficeHoldingJson.Of)],
        ActorJson.Of(check.Holders),
        EvidenceJson.OfAny(check.Other),
        [.. check.Record.Select(RecordWordsJson.Of)],
        check.Doubt is { } doubt ? KindName.Of(doubt) : null,
        LookedJson.OfAny(check.Looked));
}
