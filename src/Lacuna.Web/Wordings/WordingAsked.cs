using Lacuna.Web.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Wordings;

/// <summary>Wordings as they are asked for in an address.</summary>
/// <param name="Actor">Whose documents: an actor by name or id, or a source.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Phrase">The phrase; what is found unasked when not given.</param>
/// <param name="AnyForm">"1" to have any form of its words count.</param>
/// <param name="As">A file instead of the page.</param>
public sealed record WordingAsked(string? Actor, string? From, string? To, string? Phrase, string? AnyForm, string? As)
{
    /// <summary>The question as an address, which names it wholly.</summary>
    public string Key => AddressOf("/wording");

    /// <summary>True when any form of the phrase's words counts.</summary>
    internal bool CountsAnyForm => AnyForm == "1";

    /// <summary>The same question put to another page.</summary>
    internal string AddressOf(string path) => Addresses.Of(
        path, ("actor", Given.Words(Actor)), ("from", Given.Words(From)), ("to", Given.Words(To)), ("phrase", Given.Words(Phrase)), ("anyform", CountsAnyForm ? "1" : null));
}
