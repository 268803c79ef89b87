using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Voices;

/// <summary>Who speaks for an actor, and which channels are its own. A state has people, bodies and sources that speak for it; a person speaks alone.</summary>
/// <param name="actor">The actor.</param>
/// <param name="table">The actors known beforehand, for the offices of people.</param>
internal sealed class ActorScope(Actor actor, ActorTable table)
{
    /// <summary>An outlet that speaks for nobody but itself is an actor under this prefix and its own name.</summary>
    private const string OutletPrefix = "source:";

    public Actor Actor => actor;

    /// <summary>True for an actor whose channels tell of others too, so that only statements by it are its voice on them.</summary>
    public bool IsPerson => actor.Kind == ActorKind.Person;

    /// <summary>True when <paramref name="speaker"/> is the actor or speaks for it.</summary>
    public bool Includes(Actor speaker) =>
        speaker.Equals(actor)
        || (actor.Kind == ActorKind.State && string.Equals(speaker.State, actor.Id, StringComparison.Ordinal))
        || (actor.Kind == ActorKind.Organisation && speaker.Kind == ActorKind.Person && table.OfficesOf(speaker.Id).Any(office => office.Body == actor.Id));

    /// <summary>True when the source is the actor's own channel: its narrative is the actor's voice.</summary>
    public bool Owns(Source source) =>
        (source.SpeaksFor is { } id && (id == actor.Id || (table.ById(id) is { } voice && Includes(voice))))
        || (IsPerson && IsAccountOf(source))
        || actor.Id == OutletPrefix + source.Name;

    /// <summary>True when statements by the actor may stand on the channel: its own, or for a person one of the state that they serve.</summary>
    public bool Carries(Source source) => Owns(source) || (IsPerson && source.SpeaksFor is { } id && id == actor.State);

    /// <summary>"Dmytro Kuleba on Twitter" is an account of its own, whichever state it speaks for.</summary>
    private bool IsAccountOf(Source source) => source.Name.Contains(actor.Name, StringComparison.OrdinalIgnoreCase);
}
