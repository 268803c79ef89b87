using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

/// <summary>Finds the parts of a page that are not the article, by what the page itself says they are.</summary>
internal sealed class PageCleaner
{
    /// <summary>Share of the page's prose above which an element is not believed to be beside the article, whatever it says.</summary>
    private const double MostProse = 0.4;

    /// <summary>Row of the comments in the table of names: left out however long, since under a short article they may be most of the page.</summary>
    private const int Comments = 0;

    /// <summary>Share of links from which an element of a suspect name is left out.</summary>
    private const double SuspectLinks = 0.3;

    /// <summary>Length, in characters, below which an element of a suspect name is left out.</summary>
    private const int SuspectLength = 120;

    /// <summary>Elements of one suspect name from which they are a list of teasers, each with its link.</summary>
    private const int TeasersInAList = 3;

    private static readonly FrozenSet<string> Roles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert", "menu", "menubar", "toolbar", "tablist", "tooltip");

    private readonly Dictionary<IElement, Mass> _masses;
    private readonly IElement? _headline;
    private readonly NameTrust _trust;
    private readonly int _prose;
    private readonly IElement? _articleOfHeadline;
    private readonly HashSet<int> _spared = [];
    private readonly Dictionary<string, int> _alike = new(StringComparer.Ordinal);

    private PageCleaner(IElement body, Dictionary<IElement, Mass> masses, IElement? headline, NameTrust trust)
    {
        _trust = trust;
        (_masses, _headline, _prose) = (masses, headline, Mass.In(masses, body).Prose);
        _articleOfHeadline = headline?.Closest("article");
        foreach (var element in masses.Keys)
        {
            if (element.ClassName is { Length: > 0 } name)
            {
                _alike[name] = _alike.GetValueOrDefault(name) + 1;
            }
        }

        if (trust == NameTrust.AllButComments)
        {
            _spared.Add(Comments);
        }
    }

    /// <summary>Elements below <paramref name="body"/> to leave out; what lies below them is not listed.</summary>
    /// <param name="body">The page.</param>
    /// <param name="masses">Mass of its elements.</param>
    /// <param name="headline">The heading that shows the headline; what it stands in is never left out.</param>
    /// <param name="trust">How far class names and ids are believed.</param>
    public static HashSet<IElement> Find(IElement body, Dictionary<IElement, Mass> masses, IElement? headline, NameTrust trust)
    {
        var cleaner = new PageCleaner(body, masses, headline, trust);
        var found = new HashSet<IElement>();
        for (INode? node = body.FirstChild; node is not null;)
        {
            var goDown = true;
            if (node is IElement element)
            {
                if (masses.ContainsKey(element) ? cleaner.IsOutside(element) : IsUnseen(element))
                {
                    found.Add(element);
                    goDown = false;
                }
            }

            node = Next(node, goDown, body);
        }

        return found;
    }

    private static INode? Next(INode node, bool goDown, INode root)
    {
        if (goDown && node.FirstChild is { } child)
        {
            return child;
        }

        for (var at = node; at is not null && at != root; at = at.Parent)
        {
            if (at.NextSibling is { } next)
            {
                return next;
            }
        }

        return null;
    }

    private bool IsOutside(IElement element)
    {
        if (element.LocalName is "main" or ['h', >= '1' and <= '6'] || (_headline is not null && (_headline == element || _headline.IsDescendantOf(element))))
        {
            return false;
        }

        var mass = _masses[element];
        if (element.LocalName == "article")
        {
            // An article inside the one with the headline, or beside it, is a comment or a teaser.
            return _articleOfHeadline is not null && IsSmall(mass);
        }

        if (_trust != NameTrust.None && BoilerplateNames.TellingKind(element) is { } kind && !_spared.Contains(kind))
        {
            if (kind == Comments || IsSmall(mass))
            {
                return true;
            }

            _spared.Add(kind);
        }

        return IsSmall(mass) && (SaysSoByTag(element) || IsUnseen(element) || SaysSoByAttributes(element)
            || (_trust != NameTrust.None && BoilerplateNames.AreSuspect(element) && (mass.LinkShare > SuspectLinks || (mass.Text < SuspectLength && mass.Prose == 0) || IsTeaser(element))));
    }

    private bool IsTeaser(IElement element) => element.ClassName is { } name && _alike.GetValueOrDefault(name) >= TeasersInAList
        && element.LocalName != "p" && (element.Closest("a") ?? element.QuerySelector("a")) is not null;

    private bool IsSmall(Mass mass) => mass.Prose <= MostProse * _prose;

    private static bool SaysSoByTag(IElement element) => element.LocalName switch
    {
        "nav" or "aside" or "footer" or "dialog" or "form" or "figcaption" or "button" or "label" or "caption" or "fieldset" => true,
        "header" => element.Closest("article, main") is null,
        _ => false,
    };

    private static bool SaysSoByAttributes(IElement element) =>
        string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("role") is { } role && Roles.Contains(role.Trim()));

    /// <summary>What readers of the page do not see, be it a few words inside a sentence.</summary>
    private static bool IsUnseen(IElement element) =>
        element.HasAttribute("hidden") || BoilerplateNames.AreAssistive(element)
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
}
