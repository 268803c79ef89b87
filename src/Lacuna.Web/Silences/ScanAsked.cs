using Lacuna.Web.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Silences;

/// <summary>A scan for silences as it is asked for in an address.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="About">A subject; all kept ones when not given.</param>
/// <param name="Theme">Only documents on this could have named a subject.</param>
/// <param name="As">A file instead of the page.</param>
public sealed record ScanAsked(string? From, string? To, string? About, string? Theme, string? As)
{
    /// <summary>True when all is given that a scan needs.</summary>
    public bool IsWhole => Given.Has(From) && Given.Has(To);

    /// <summary>The question as an address, which names it wholly.</summary>
    public string Key => Addresses.Of("/silences", ("from", From), ("to", To), ("about", Given.Words(About)), ("theme", Given.Words(Theme)));
}
