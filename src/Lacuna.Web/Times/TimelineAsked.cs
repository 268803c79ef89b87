using Lacuna.Web.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Times;

/// <summary>A line of time as it is asked for in an address.</summary>
/// <param name="Actor">An actor, by name or id.</param>
/// <param name="And">Another one: then of the two together.</param>
/// <param name="About">A kept subject, or words.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Show">Kinds of events shown; all when none is named.</param>
/// <param name="Page">Which part of the line.</param>
public sealed record TimelineAsked(string? Actor, string? And, string? About, string? From, string? To, string[]? Show, string? Page)
{
    /// <summary>True when there is somebody or something to follow.</summary>
    public bool IsAny => Given.Has(Actor) || Given.Has(And) || Given.Has(About);

    /// <summary>The question as an address, which names it wholly but for the kinds and the page.</summary>
    public string Key => Addresses.Of(
        "/timeline", ("actor", Given.Words(Actor)), ("and", Given.Words(And)), ("about", Given.Words(About)), ("from", Given.Words(From)), ("to", Given.Words(To)));
}
