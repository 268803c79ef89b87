using Lacuna.Findings.Silences;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>A place where a document names the subject.</summary>
internal sealed record SubjectMentionJson(DocumentRowJson Document, string Voice, bool IsOwn, IReadOnlyList<ActorJson> Speakers, EvidenceJson Evidence)
{
    public static SubjectMentionJson Of(SubjectMention mention) => new(
        DocumentRowJson.Of(mention.Document),
        KindName.Of(mention.Voice),
        Findings.Voices.VoiceKinds.IsOwn(mention.Voice),
        ActorJson.Of(mention.Speakers),
        EvidenceJson.Of(mention.Evidence));

    public static SubjectMentionJson? OfAny(SubjectMention? mention) => mention is null ? null : Of(mention);
}
