using Lacuna.Core.Actors;

namespace Lacuna.Archive.Corrections.Stored;

/// <summary>An actor that a correction names.</summary>
internal sealed record StoredActor(string Id, string Name, ActorKind Kind, string? State = null)
{
    public static StoredActor Of(Actor actor) => new(actor.Id, actor.Name, actor.Kind, actor.State);

    public Actor ToActor() => new(Id, Name, Kind, State);
}
