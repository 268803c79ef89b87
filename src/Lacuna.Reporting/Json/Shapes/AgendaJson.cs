using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Something still to come.</summary>
internal sealed record AgendaJson(string Kind, IReadOnlyList<ActorJson> Actors, ActorJson? Body, SpanJson? What, DaysJson? Due, SpanJson Words)
{
    public static AgendaJson Of(AgendaItem item, string text) => new(
        KindName.Of(item.Kind),
        ActorJson.Of(item.Actors),
        ActorJson.OfAny(item.Body),
        SpanJson.Of(item.What, text),
        DaysJson.OfAny(item.Due),
        SpanJson.Of(item.Span, text));
}
