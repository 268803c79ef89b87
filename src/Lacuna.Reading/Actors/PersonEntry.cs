using Lacuna.Core.Actors;

namespace Lacuna.Reading.Actors;

/// <summary>A person as the tables know one.</summary>
/// <param name="Actor">The person; the state is the one last served.</param>
/// <param name="Gender">'m', 'f' or '\0' when not known.</param>
/// <param name="Rank">2 for people of our own list, 1 for holders of a leading office since 2018, else 0.</param>
internal sealed record PersonEntry(Actor Actor, char Gender, int Rank);
