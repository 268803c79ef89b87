using Lacuna.Web.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Sayings;

/// <summary>Claims as they are asked for in an address.</summary>
/// <param name="About">A kept subject, or words.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Source">Names of sources, parted by commas.</param>
/// <param name="As">A file instead of the page.</param>
public sealed record ClaimsAsked(string? About, string? From, string? To, string? Source, string? As)
{
    /// <summary>The question as an address, which names it wholly.</summary>
    public string Key => Addresses.Of("/claims", ("about", Given.Words(About)), ("from", Given.Words(From)), ("to", Given.Words(To)), ("source", Given.Words(Source)));
}
