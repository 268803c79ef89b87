using System.Collections.Immutable;
using Lacuna.Core.Actors;

namespace Lacuna.Reading.Contacts;

/// <summary>Tells whether two lists of participants are the same parties, up to person, office and state: "Ukraine" in one account is "Dmytro Kuleba" in another.</summary>
public static class Parties
{
    /// <summary>Id of the side that <paramref name="actor"/> belongs to: its state, else itself.</summary>
    public static string SideOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.State ?? actor.Id;
    }

    /// <summary>True when the two may be one party: the same actor, or a state and somebody who acts for it. Two persons or two bodies of one state are two parties.</summary>
    public static bool AreSame(Actor left, Actor right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Equals(right))
        {
            return true;
        }

        var distinctKind = left.Kind != right.Kind || left.Kind == ActorKind.Group;
        return distinctKind && string.Equals(SideOf(left), SideOf(right), StringComparison.Ordinal);
    }

    /// <summary>True when every party of the shorter list is one of the longer. An empty list agrees with any.</summary>
    public static bool Agree(IReadOnlyList<Actor> left, IReadOnlyList<Actor> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (shorter, longer) = left.Count <= right.Count ? (left, right) : (right, left);
        foreach (var actor in shorter)
        {
            if (IndexOf(longer, actor) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds <paramref name="actor"/> unless its party is there already; a person takes the place of the state they act for.</summary>
    public static void Add(IList<Actor> parties, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(actor);
        for (var i = 0; i < parties.Count; i++)
        {
            if (AreSame(parties[i], actor))
            {
                if (Rank(actor.Kind) > Rank(parties[i].Kind) && !parties.Contains(actor))
                {
                    parties[i] = actor;
                }

                return;
            }
        }

        parties.Add(actor);
    }

    /// <summary>Ids of the distinct sides of <paramref name="parties"/>, in order.</summary>
    public static ImmutableArray<string> SidesOf(IReadOnlyList<Actor> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        var sides = ImmutableArray.CreateBuilder<string>();
        foreach (var actor in parties)
        {
            var side = SideOf(actor);
            if (!sides.Contains(side))
            {
                sides.Add(side);
            }
        }

        return sides.ToImmutable();
    }

    private static int IndexOf(IReadOnlyList<Actor> parties, Actor actor)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (AreSame(parties[i], actor))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Rank(ActorKind kind) => kind switch
    {
        ActorKind.Person => 3,
        ActorKind.Organisation => 2,
        ActorKind.State => 1,
        _ => 0,
    };
}
