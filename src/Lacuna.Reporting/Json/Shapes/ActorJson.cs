using Lacuna.Core.Actors;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>An actor.</summary>
internal sealed record ActorJson(string Id, string Name, string Kind, string? State)
{
    public static ActorJson Of(Actor actor) => new(actor.Id, actor.Name, KindName.Of(actor.Kind), actor.State);

    public static ActorJson? OfAny(Actor? actor) => actor is null ? null : Of(actor);

    public static IReadOnlyList<ActorJson> Of(IEnumerable<Actor> actors) => [.. actors.Select(Of)];
}
