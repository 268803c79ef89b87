using Lacuna.Findings.Drafts.Accusations;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>An accusation in the draft with the reply of the accused.</summary>
internal sealed record AccusationCheckJson(
    EvidenceJson Words,
    EvidenceJson Cue,
    IReadOnlyList<ActorJson> Accusers,
    IReadOnlyList<ActorJson> Accused,
    bool IsByReply,
    DraftSubjectJson? About,
    EvidenceJson? AboutWords,
    string Verdict,
    DraftReplyJson? Reply,
    IReadOnlyList<RecordReplyJson> Record,
    int? Nearest,
    DaysJson? Days,
    int Looked,
    bool IsLexicalOnly)
{
    public static AccusationCheckJson Of(AccusationCheck check) => new(
        EvidenceJson.Of(check.Accusation.Words),
        EvidenceJson.Of(check.Accusation.Cue),
        ActorJson.Of(check.Accusation.Accusers),
        ActorJson.Of(check.Accusation.Accused),
        check.Accusation.IsByReply,
        DraftSubjectJson.OfAny(check.Accusation.About),
        EvidenceJson.OfAny(check.Accusation.AboutWords),
        KindName.Of(check.Verdict),
        check.Reply is { } reply ? new DraftReplyJson(EvidenceJson.Of(reply.Words), EvidenceJson.Of(reply.Cue), ActorJson.Of(reply.By)) : null,
        [.. check.Record.Select(RecordReplyJson.Of)],
        check.Nearest is { } nearest && check.Record.IndexOf(nearest) is var index and >= 0 ? index : null,
        DaysJson.OfAny(check.Days),
        check.Looked,
        check.IsLexicalOnly);
}
