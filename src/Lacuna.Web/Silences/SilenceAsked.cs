using Lacuna.Web.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Silences;

/// <summary>A silence as it is asked for in an address.</summary>
/// <param name="Actor">Whose, by name or id.</param>
/// <param name="About">About what: a kept subject, or words.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Theme">Only documents on this could have named it.</param>
/// <param name="As">A file instead of the page.</param>
/// <param name="Channels">Names of the sources that alone are looked at, parted by commas.</param>
public sealed record SilenceAsked(string? Actor, string? About, string? From, string? To, string? Theme, string? As, string? Channels = null)
{
    /// <summary>True when all is given that a silence needs.</summary>
    public bool IsWhole => Given.Has(Actor) && Given.Has(About) && Given.Has(From) && Given.Has(To);

    /// <summary>The question as an address, which names it wholly.</summary>
    public string Key => AddressOf("/silence");

    /// <summary>The same question put to another page.</summary>
    /// <param name="path">The page.</param>
    /// <param name="more">What is asked of it besides.</param>
    internal string AddressOf(string path, params ReadOnlySpan<(string Name, string? Value)> more) => Addresses.Of(
        path, [("actor", Actor), ("about", About), ("from", From), ("to", To), ("theme", Given.Words(Theme)), ("channels", Given.Words(Channels)), .. more]);
}
