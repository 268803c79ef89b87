using Lacuna.Core.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Makes the actors that stand for people named only together, and for ministries.</summary>
internal static class Groups
{
    /// <summary>"Ukrainian officials" as <c>group:UKR-officials</c>, named "Ukraine (officials)".</summary>
    public static Actor OfState(Actor state, string what) =>
        new($"group:{ShortId(state)}-{what.Replace(' ', '-')}", $"{state.Name} ({what})", ActorKind.Group, state.Id);

    /// <summary>"reporters" as <c>group:reporters</c>.</summary>
    public static Actor Alone(string what) => new($"group:{what.Replace(' ', '-')}", what, ActorKind.Group);

    /// <summary>"the West".</summary>
    public static Actor West { get; } = new("group:west", "the West", ActorKind.Group);

    /// <summary>A ministry or other body of a state: <c>org:chn-foreign-ministry</c>, named "China (Foreign Ministry)".</summary>
    public static Actor Body(Actor? state, string name, string slug) => state is null
        ? new Actor("org:" + slug, name, ActorKind.Organisation)
        : new Actor($"org:{ShortId(state).ToLowerInvariant()}-{slug}", $"{state.Name} ({name})", ActorKind.Organisation, state.State);

    private static string ShortId(Actor actor) => actor.Id[(actor.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
