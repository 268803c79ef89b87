using Lacuna.Core.Actors;
using Lacuna.Reading.Actors;

namespace Lacuna.Evaluation.Sets;

/// <summary>Compares the gold's names with our actors: one person is spelt in many ways.</summary>
internal static class GoldNames
{
    /// <summary>True when <paramref name="actor"/> bears <paramref name="name"/>, in any spelling that the tables know.</summary>
    public static bool IsNamed(this Actor? actor, string? name) =>
        actor is null ? name is null
            : name is not null && (string.Equals(actor.Name, name, StringComparison.OrdinalIgnoreCase) || ActorTable.Default.Find(name).Contains(actor));

    /// <summary>True when each of <paramref name="actors"/> bears one of <paramref name="names"/> and the other way round.</summary>
    public static bool AreNamed(this IReadOnlyCollection<Actor> actors, IReadOnlyCollection<string> names) =>
        actors.All(actor => names.Any(name => actor.IsNamed(name))) && names.All(name => actors.Any(actor => actor.IsNamed(name)));
}
