using Lacuna.Findings.Drafts.Chains;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>A place of the record that says of a speaker what the draft says.</summary>
internal sealed record RecordSayingJson(RecordWordsJson Words, double Similarity, string Carrier, IReadOnlyList<ActorJson> By, bool IsPage, bool IsOwn)
{
    public static RecordSayingJson Of(RecordSaying saying) => new(
        RecordWordsJson.Of(saying.Words), Rounded.Of(saying.Similarity), KindName.Of(saying.Carrier), ActorJson.Of(saying.By), saying.IsPage, saying.IsOwn);

    public static RecordSayingJson? OfAny(RecordSaying? saying) => saying is null ? null : Of(saying);
}
