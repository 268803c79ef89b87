using Lacuna.Web.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Times;

/// <summary>Announced items as they are asked for in an address.</summary>
/// <param name="By">Who is to act, by name or id.</param>
/// <param name="From">First day on which an item falls due.</param>
/// <param name="To">Last day.</param>
/// <param name="As">A file instead of the page.</param>
public sealed record AgendaAsked(string? By, string? From, string? To, string? As)
{
    /// <summary>The question as an address, which names it wholly.</summary>
    public string Key => Addresses.Of("/agenda", ("by", Given.Words(By)), ("from", Given.Words(From)), ("to", Given.Words(To)));
}
