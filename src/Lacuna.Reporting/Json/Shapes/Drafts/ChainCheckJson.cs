using Lacuna.Findings.Drafts.Chains;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A statement of the draft, and by what way the record has it.</summary>
internal sealed record ChainCheckJson(
    EvidenceJson Words,
    ActorJson Speaker,
    string Verdict,
    bool HidesWay,
    IReadOnlyList<ActorJson> DraftBy,
    RecordSayingJson? Own,
    IReadOnlyList<RecordSayingJson> PassedOn,
    RecordSayingJson? Nearest,
    int Compared,
    int NotRead,
    DaysJson? Days,
    bool IsLexicalOnly)
{
    public static ChainCheckJson Of(ChainCheck check) => new(
        EvidenceJson.Of(check.Words),
        ActorJson.Of(check.Speaker),
        KindName.Of(check.Verdict),
        check.HidesWay,
        ActorJson.Of(check.DraftBy),
        RecordSayingJson.OfAny(check.Own),
        [.. check.PassedOn.Select(RecordSayingJson.Of)],
        RecordSayingJson.OfAny(check.Nearest),
        check.Compared,
        check.NotRead,
        DaysJson.OfAny(check.Days),
        check.IsLexicalOnly);
}
