using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

/// <summary>
/// Takes the article out of a page: leaves out what the page marks as something else, finds the element that holds the article, takes the
/// blocks from the headline to that element's end, and cuts what follows or interrupts the article. Looks only at the page: the same page
/// always gives the same article.
/// </summary>
internal static class ArticleExtractor
{
    /// <summary>Prose, in characters, below which the page's own names for its parts are believed less.</summary>
    private const int LeastProse = 250;

    /// <summary>Share of the article that may stand between the headline and the element found, as a lead does.</summary>
    private const double LongestLead = 0.5;

    /// <summary>The same in characters, for short articles.</summary>
    private const int LeadLength = 1000;

    /// <summary>Characters of a declared description by which a lead is known.</summary>
    private const int DescriptionStart = 60;

    /// <summary>The article in <paramref name="body"/>.</summary>
    /// <param name="body">The page.</param>
    /// <param name="headline">The heading that shows the headline; null when none does.</param>
    /// <param name="description">The page's own summary, which is often the lead.</param>
    /// <param name="cancellation">Stops the search between its steps.</param>
    public static Article Extract(IElement body, IElement? headline, string? description, CancellationToken cancellation = default)
    {
        var all = BlockText.BlocksOf(body);
        var masses = Mass.Of(all);
        List<Block> inside = [];
        foreach (var trust in (ReadOnlySpan<NameTrust>)[NameTrust.All, NameTrust.AllButComments, NameTrust.None])
        {
            cancellation.ThrowIfCancellationRequested();
            inside = BlockText.BlocksOf(body, PageCleaner.Find(body, masses, headline, trust));
            if (ProseOf(inside) >= LeastProse)
            {
                break;
            }
        }

        cancellation.ThrowIfCancellationRequested();
        var root = ArticleFinder.Find(body, Mass.Of(inside), headline);
        var taken = BlockPruner.Prune(FromHeadlineToEnd(inside, root, headline));
        if (headline is not null)
        {
            taken.RemoveAll(block => IsIn(block, headline));
        }

        if (LostLead(all, taken, headline, description) is { } lead)
        {
            taken.Insert(0, lead);
        }

        return new Article([.. taken], ProseOf(taken), ProseOf(inside));
    }

    private static int ProseOf(IEnumerable<Block> blocks) => blocks.Where(Sentences.IsProse).Sum(block => block.Text.Length);

    private static bool IsIn(Block block, IElement element) => block.Holder == element || block.Holder.IsDescendantOf(element);

    private static List<Block> FromHeadlineToEnd(List<Block> blocks, IElement root, IElement? headline)
    {
        var start = blocks.FindIndex(block => IsIn(block, root));
        if (start < 0)
        {
            return blocks;
        }

        var end = blocks.FindLastIndex(block => IsIn(block, root)) + 1;
        var shown = headline is null ? -1 : blocks.FindIndex(block => IsIn(block, headline));
        if (shown >= start && shown < end)
        {
            start = shown;
        }
        else if (shown >= 0 && shown < start)
        {
            var between = blocks[shown..start].Sum(block => block.Text.Length);
            var article = blocks[start..end].Sum(block => block.Text.Length);
            start = between <= Math.Max(LeadLength, LongestLead * article) ? shown : start;
        }

        return blocks[start..end];
    }

    /// <summary>A paragraph after the headline that the page declares as its description and that the site set beside the article.</summary>
    private static Block? LostLead(List<Block> all, List<Block> taken, IElement? headline, string? description)
    {
        if (headline is null || description is null || description.Length < DescriptionStart)
        {
            return null;
        }

        var start = description[..DescriptionStart];
        return taken.Exists(block => block.Text.Contains(start, StringComparison.Ordinal)) ? null
            : all.SkipWhile(block => !IsIn(block, headline)).FirstOrDefault(block => Sentences.IsProse(block) && block.Text.StartsWith(start, StringComparison.Ordinal));
    }
}
