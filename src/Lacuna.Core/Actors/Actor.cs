namespace Lacuna.Core.Actors;

/// <summary>A state, organisation, person or group that can speak or be spoken to. Equal when the ids are equal.</summary>
/// <param name="Id"><c>state:CHN</c> (ISO 3166-1 alpha-3), <c>org:un</c>, <c>person:wang-yi</c>, <c>group:CHN-officials</c>; a slug of the name for actors that no table knows.</param>
/// <param name="Name">The name findings print: "Wang Yi", "China", "Ukraine (officials)".</param>
/// <param name="Kind">What sort of actor.</param>
/// <param name="State">Id of the state it belongs to or speaks for; a state's own id for a state; null when none or unknown.</param>
public sealed record Actor(string Id, string Name, ActorKind Kind, string? State = null)
{
    /// <inheritdoc/>
    public bool Equals(Actor? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
