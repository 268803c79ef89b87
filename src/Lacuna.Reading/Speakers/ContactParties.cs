using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Speakers;

/// <summary>The two persons that an account of a contact is about: those of different states that it names most.</summary>
internal static class ContactParties
{
    /// <summary>The two parties, the one named earlier first; empty when the text does not come down to two.</summary>
    public static ImmutableArray<Actor> Of(IReadOnlyList<Mention> mentions)
    {
        var counts = new Dictionary<Actor, int>();
        foreach (var mention in mentions)
        {
            if (mention.Actors is [{ Kind: ActorKind.Person } person])
            {
                counts[person] = counts.GetValueOrDefault(person) + 1;
            }
        }

        Actor? first = null, second = null;
        foreach (var (person, count) in counts)
        {
            if (first is null || count > counts[first])
            {
                second = Differs(first, person) ? first : second;
                first = person;
            }
            else if (Differs(first, person) && (second is null || count > counts[second]))
            {
                second = person;
            }
        }

        if (first is null || second is null)
        {
            return [];
        }

        return IsEarlier(mentions, first, second) ? [first, second] : [second, first];
    }

    /// <summary>The other of two parties; null when <paramref name="actor"/> is none of them.</summary>
    public static Actor? Other(ImmutableArray<Actor> parties, Actor actor) => parties.Length != 2 ? null
        : Stands(parties[0], actor) ? parties[1]
        : Stands(parties[1], actor) ? parties[0]
        : null;

    private static bool IsEarlier(IReadOnlyList<Mention> mentions, Actor first, Actor second)
    {
        foreach (var mention in mentions)
        {
            if (mention.Actors is [var actor] && (actor.Equals(first) || actor.Equals(second)))
            {
                return actor.Equals(first);
            }
        }

        return true;
    }

    private static bool Stands(Actor party, Actor actor) => party.Equals(actor) || (actor.Kind != ActorKind.Person && party.State is not null && party.State == actor.State);

    private static bool Differs(Actor? one, Actor other) => one is not null && (one.State is null || other.State is null || one.State != other.State);
}
