using Lacuna.Findings.Drafts.Accusations;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A denial by the accused in the record.</summary>
internal sealed record RecordReplyJson(RecordWordsJson Words, IReadOnlyList<ActorJson> By, string Carrier, double Similarity, bool NamesIt, bool IsLater)
{
    public static RecordReplyJson Of(RecordReply reply) => new(
        RecordWordsJson.Of(reply.Words), ActorJson.Of(reply.By), KindName.Of(reply.Carrier), Rounded.Of(reply.Similarity), reply.NamesIt, reply.IsLater);
}
