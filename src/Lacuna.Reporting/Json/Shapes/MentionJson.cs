using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Words that stand for actors, by their ids.</summary>
internal sealed record MentionJson(SpanJson Words, string Kind, IReadOnlyList<string> Actors, bool IsAmbiguous)
{
    public static MentionJson Of(Mention mention, string text) => new(
        SpanJson.Of(mention.Span, text), KindName.Of(mention.Kind), [.. mention.Actors.Select(actor => actor.Id)], mention.IsAmbiguous);
}
