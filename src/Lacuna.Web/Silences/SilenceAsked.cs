using Lacuna.Web.Links;

namespace Lacuna.Web.Silences;

/// <summary>A silence as it is asked for in an address.</summary>
/// <param name="Actor">Whose, by name or id.</param>
/// <param name="About">About what: a kept subject, or words.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Theme">Only documents on this could have named it.</param>
/// <param name="As">A file instead of the page.</param>
public sealed record SilenceAsked(string? Actor, string? About, string? From, string? To, string? Theme, string? As)
{
    /// <summary>True when all is given that a silence needs.</summary>
    public bool IsWhole => !string.IsNullOrWhiteSpace(Actor) && !string.IsNullOrWhiteSpace(About) && !string.IsNullOrWhiteSpace(From) && !string.IsNullOrWhiteSpace(To);

    /// <summary>The question as an address, which names it wholly.</summary>
    public string Key => Addresses.Of("/silence", ("actor", Actor), ("about", About), ("from", From), ("to", To), ("theme", Theme));
}
