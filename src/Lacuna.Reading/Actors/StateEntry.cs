using Lacuna.Core.Actors;

namespace Lacuna.Reading.Actors;

/// <summary>A state as the tables know it.</summary>
/// <param name="Actor">The state.</param>
/// <param name="LeaderOffice">Office of the person whom reports call its leader; null when it has none.</param>
/// <param name="Adjective">The adjective that names its bodies: "Chinese".</param>
internal sealed record StateEntry(Actor Actor, string? LeaderOffice, string Adjective);
