using Lacuna.Findings.Silences;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>A document shortly before the first own mention that comes near to one.</summary>
internal sealed record NearMissJson(DocumentRowJson Document, SubjectMentionJson? Mention)
{
    public static NearMissJson Of(NearMiss miss) => new(DocumentRowJson.Of(miss.Document), SubjectMentionJson.OfAny(miss.Mention));
}
