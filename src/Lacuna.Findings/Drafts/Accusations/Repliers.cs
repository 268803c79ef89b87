using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Reading.Contacts;

namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>Tells who replies for an accused.</summary>
internal static class Repliers
{
    /// <summary>
    /// The accused themselves; for a state, a body or people of it whoever belongs to it; for a person the state, and whoever belongs to it where
    /// the accusers do not: in a quarrel at home one politician does not reply for another.
    /// </summary>
    public static bool SpeaksFor(Actor by, Actor accused, Accusation accusation) =>
        by.Equals(accused)
        || (Parties.SideOf(by) == Parties.SideOf(accused)
            && (accused.Kind != ActorKind.Person || by.Kind == ActorKind.State || (!accusation.Accusers.IsEmpty && !SidesOf(accusation.Accusers).Contains(Parties.SideOf(accused)))));

    /// <summary>True when one of the speakers replies for one of the accused.</summary>
    public static bool IsReply(ImmutableArray<Actor> speakers, Accusation accusation) => speakers.Any(by => accusation.Accused.Any(accused => SpeaksFor(by, accused, accusation)));

    /// <summary>Ids of the sides that actors are on.</summary>
    public static HashSet<string> SidesOf(ImmutableArray<Actor> actors) => actors.Select(Parties.SideOf).ToHashSet(StringComparer.Ordinal);
}
