namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A denial in the draft.</summary>
internal sealed record DraftReplyJson(EvidenceJson Words, EvidenceJson Cue, IReadOnlyList<ActorJson> By);
