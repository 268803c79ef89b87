using Lacuna.Web.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Sayings;

/// <summary>Statements as they are asked for in an address.</summary>
/// <param name="By">Who spoke, by name or id.</param>
/// <param name="To">To whom.</param>
/// <param name="About">A kept subject, or words.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="Act">Acts, parted by commas.</param>
/// <param name="Channel">The text's own words for the channel hold this.</param>
/// <param name="Source">Names of sources, parted by commas.</param>
/// <param name="Limit">Statements listed at most.</param>
/// <param name="As">A file instead of the page.</param>
public sealed record SaidAsked(string? By, string? To, string? About, string? From, string? Until, string? Act, string? Channel, string? Source, string? Limit, string? As)
{
    /// <summary>True when anything is asked: all statements of a record are no answer.</summary>
    public bool IsAny => Given.Has(By) || Given.Has(To) || Given.Has(About) || Given.Has(From) || Given.Has(Until) || Given.Has(Act) || Given.Has(Channel) || Given.Has(Source);

    /// <summary>The statements that are asked for.</summary>
    internal AskedStatements Statements => new(
        Given.Words(By), Given.Words(To), Given.Words(About), Given.Words(From), Given.Words(Until), Given.Words(Act), Given.Words(Channel), Given.Words(Source));

    /// <summary>The question as an address, which names it wholly.</summary>
    public string Key => Addresses.Of(
        "/said", ("by", Given.Words(By)), ("to", Given.Words(To)), ("about", Given.Words(About)), ("from", Given.Words(From)), ("until", Given.Words(Until)),
        ("act", Given.Words(Act)), ("channel", Given.Words(Channel)), ("source", Given.Words(Source)), ("limit", Given.Words(Limit)));
}
