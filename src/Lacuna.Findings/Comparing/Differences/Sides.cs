using System.Collections.Immutable;
using Lacuna.Core.Actors;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>Whether speakers belong to one side. One account may tell a person's state and the other not.</summary>
internal static class Sides
{
    public static bool AreOne(Actor one, Actor other) =>
        one.Id == other.Id || one.State == other.Id || other.State == one.Id || (one.State is { } state && state == other.State);

    public static bool Share(ImmutableArray<Actor> some, ImmutableArray<Actor> others) => some.Any(one => others.Any(other => AreOne(one, other)));
}
