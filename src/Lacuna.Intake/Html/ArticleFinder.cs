using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

/// <summary>
/// Finds the element that holds the article: one that the page marks so, else the smallest that still holds most of the page's prose.
/// The shares here and in <see cref="PageCleaner"/> and <see cref="BlockPruner"/> were swept one at a time over the 45 pages of the evaluation:
/// F1 stays within 0.007 of 0.944 from about half to twice each value, so none is at an edge.
/// </summary>
internal static class ArticleFinder
{
    /// <summary>Share of its parent's prose that a child must hold to be gone down into.</summary>
    private const double LeastShare = 0.75;

    /// <summary>Share of the page's prose that an element must hold to be believed when it is marked as the article.</summary>
    private const double LeastShareWhenMarked = 0.4;

    /// <summary>The same when it holds the headline as well.</summary>
    private const double LeastShareWithHeadline = 0.1;

    /// <summary>Share of the prose of all elements marked alike above which one is the article and the others are teasers.</summary>
    private const double ShareOfTheOne = 0.7;

    /// <summary>Marks of the article, the most telling first: schema.org, the class names of common content systems, HTML's own elements.</summary>
    private static readonly string[] Marks =
    [
        "[itemprop='articleBody']",
        ".entry-content, .post-content, .post-body, .postcontent, .td-post-content, .article-body, .article-content, .article-text, .articleBody, .article__body, .article__content, .story-body, .field--name-body, .field-name-body, .mw-parser-output",
        "article",
        "main, [role='main']",
    ];

    /// <summary>The element in <paramref name="body"/> that holds the article.</summary>
    public static IElement Find(IElement body, Dictionary<IElement, Mass> masses, IElement? headline)
    {
        var all = Mass.In(masses, body).Prose;
        foreach (var mark in Marks)
        {
            var marked = body.QuerySelectorAll(mark).Where(element => Mass.In(masses, element).Prose > 0).ToList();
            if (marked.Count > 0 && Believe(marked, masses, headline, all) is { } article)
            {
                return article;
            }
        }

        return GoDown(body, masses);
    }

    private static IElement? Believe(List<IElement> marked, Dictionary<IElement, Mass> masses, IElement? headline, int all)
    {
        if (headline is not null && marked.Find(headline.IsDescendantOf) is { } around && Mass.In(masses, around).Prose >= LeastShareWithHeadline * all)
        {
            return around;
        }

        var best = marked.MaxBy(element => Mass.In(masses, element).Prose)!;
        var outer = marked.Where(element => !marked.Any(other => other != element && element.IsDescendantOf(other))).ToList();
        var together = outer.Sum(element => Mass.In(masses, element).Prose);
        if (Mass.In(masses, best).Prose < ShareOfTheOne * together)
        {
            best = Around(outer);
        }

        return Mass.In(masses, best).Prose >= LeastShareWhenMarked * all ? best : null;
    }

    /// <summary>The smallest element around all of <paramref name="elements"/>.</summary>
    private static IElement Around(List<IElement> elements)
    {
        var at = elements[0];
        while (at.ParentElement is { } parent && !elements.TrueForAll(element => element == at || element.IsDescendantOf(at)))
        {
            at = parent;
        }

        return at;
    }

    private static IElement GoDown(IElement body, Dictionary<IElement, Mass> masses)
    {
        var at = body;
        while (at.Children.MaxBy(child => Mass.In(masses, child).Prose) is { } child
            && ElementKinds.Of(child) is ElementKind.Block or ElementKind.Cell
            && child.LocalName is not ("p" or "ul" or "ol" or "li" or "dl" or "blockquote")
            && Mass.In(masses, child).Prose is > 0 and var prose
            && prose >= LeastShare * Mass.In(masses, at).Prose)
        {
            at = child;
        }

        return at;
    }
}
