using Lacuna.Core.Reading;
using Lacuna.Findings.Asking;
using Lacuna.Web.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Contacts;

/// <summary>Which contacts are asked for, as it stands in an address.</summary>
/// <param name="Between">An actor who takes part, by name or id.</param>
/// <param name="And">Another one.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Kind">Kind of contact.</param>
/// <param name="Sides">Which sides published: one of <see cref="SidesChoice"/>.</param>
/// <param name="Page">Page of the list, 1 for the first.</param>
/// <param name="As">A file instead of the page.</param>
public sealed record ContactsAsked(string? Between, string? And, string? From, string? To, string? Kind, string? Sides, int? Page, string? As)
{
    /// <summary>The question without its page.</summary>
    public string Key => OfPage(null);

    /// <summary>The kind; null for any.</summary>
    /// <exception cref="QuestionException">There is no such kind.</exception>
    internal ContactKind? KindAsked => KindChoice.Of("kind", Given.Words(Kind));

    /// <summary>Which sides published.</summary>
    /// <exception cref="QuestionException">There is no such choice.</exception>
    internal SidesChoice SidesAsked => string.IsNullOrWhiteSpace(Sides) ? SidesChoice.Any
        : Enum.TryParse<SidesChoice>(Sides, ignoreCase: true, out var sides) && Enum.IsDefined(sides) ? sides
        : throw new QuestionException($"sides '{Sides}' is not known; there are {string.Join(", ", Enum.GetNames<SidesChoice>().Select(name => name.ToLowerInvariant()))}");

    /// <summary>The address of one page of the list.</summary>
    public string OfPage(int? page) => Addresses.Of(
        "/contacts",
        ("between", Between), ("and", And), ("from", From), ("to", To), ("kind", Kind), ("sides", Sides),
        ("page", page is > 1 ? page.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null));
}
