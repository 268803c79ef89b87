using AngleSharp.Dom;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Sources;

namespace Lacuna.Intake.Html.Metadata;

/// <summary>The headline of a page, and the heading that shows it.</summary>
/// <param name="Text">What readers see as the headline; empty when the page has none.</param>
/// <param name="Heading">The element that shows it; null when none does.</param>
internal sealed record PageTitle(string Text, IElement? Heading)
{
    /// <summary>Share of the longer of heading and declared title that the shorter must make up.</summary>
    private const double LeastShare = 0.4;

    /// <summary>Letters from which a heading that a title begins with is the headline, however much follows it.</summary>
    private const int LongEnough = 10;

    /// <summary>Marks by which sites part a headline from their own name.</summary>
    private static readonly string[] SitePartings = [" | ", " - ", " – ", " — ", " » ", " « ", " :: ", " · ", " • "];

    /// <summary>
    /// Finds the headline: the heading that agrees with a declared title, else the only first-level heading if it is not the site's name,
    /// else the declared title without the site's name.
    /// </summary>
    public static PageTitle Find(IDocument page, MetaTags meta, LinkedData data, string? url)
    {
        string?[] sources = [data.Headline, meta.First("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title")?.Value, page.Title];
        var sites = new[] { meta.First("og:site_name", "application-name")?.Value, data.Publisher, Publishers.HostOf(url) }.OfType<string>().ToList();
        var declared = sources.OfType<string>().Select(title => WithoutSite(Clean(title), sites)).Where(title => title.Length > 0 && !IsSite(title, sites)).ToList();
        if (Agreeing(page, declared) is { } heading)
        {
            return new PageTitle(TextOf(heading), heading);
        }

        var firsts = page.QuerySelectorAll("h1").Where(h1 => TextOf(h1).Length > 0).ToList();
        return firsts is [var alone] && !IsSite(TextOf(alone), sites) && !IsLogo(alone) ? new PageTitle(TextOf(alone), alone)
            : declared.Count > 0 ? new PageTitle(declared[0], null)
            : firsts.Count > 0 ? new PageTitle(TextOf(firsts[0]), firsts[0])
            : new PageTitle("", null);
    }

    /// <summary>The heading that agrees with a declared title at most length; one of the first level counts double.</summary>
    private static IElement? Agreeing(IDocument page, List<string> declared)
    {
        if (declared.Count == 0)
        {
            return null;
        }

        IElement? best = null;
        var bestScore = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3"))
        {
            var text = Fold(TextOf(heading));
            var score = declared.Max(title => Agreement(Fold(title), text)) * (heading.LocalName == "h1" ? 2 : 1);
            if (score > bestScore && !IsLogo(heading))
            {
                (best, bestScore) = (heading, score);
            }
        }

        return best;
    }

    /// <summary>Letters that agree, less those that the heading has beyond the title, as in "2 thoughts on “Title”"; 0 or less when the two do not agree.</summary>
    private static int Agreement(string title, string heading)
    {
        if (heading.Length > title.Length)
        {
            return Holds(heading, title) ? title.Length - (heading.Length - title.Length) : 0;
        }

        return (heading.Length >= LongEnough && title.StartsWith(heading, StringComparison.Ordinal)) || Holds(title, heading) ? heading.Length : 0;
    }

    private static bool Holds(string longer, string shorter) => shorter.Length >= LeastShare * longer.Length && longer.Contains(shorter, StringComparison.Ordinal);

    /// <summary>A heading that is a link to the site's first page names the site.</summary>
    private static bool IsLogo(IElement heading) =>
        (heading.QuerySelector("a[href]") ?? heading.Closest("a[href]"))?.GetAttribute("href") is { } target
        && (target is "/" or "./" or "#" or "" || (Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.AbsolutePath == "/" && uri.Query.Length == 0));

    private static bool IsSite(string title, List<string> sites) => sites.Exists(site => Fold(site) == Fold(title));

    private static string WithoutSite(string title, List<string> sites)
    {
        foreach (var parting in SitePartings)
        {
            var at = title.LastIndexOf(parting, StringComparison.Ordinal);
            if (at > 0 && Fold(title[(at + parting.Length)..]) is { Length: > 0 } last && sites.Exists(site => Fold(site).Contains(last, StringComparison.Ordinal) || last.Contains(Fold(site), StringComparison.Ordinal)))
            {
                return title[..at].TrimEnd();
            }
        }

        return title;
    }

    /// <summary>Letters and figures alone: typographic quotes, dashes and spaces differ between the head of a page and its body.</summary>
    private static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string TextOf(IElement heading) => Clean(BlockText.Of(heading));

    private static string Clean(string text) => Spaces.OneLine(TextCleaner.Clean(text));
}
