using AngleSharp.Dom;
using Lacuna.Intake.Dates;

namespace Lacuna.Intake.Html.Metadata;

/// <summary>Dates that a page shows its readers as its own: marked ones first, then short lines near the headline.</summary>
internal static class ShownDates
{
    /// <summary>Lines after the headline that are looked at.</summary>
    private const int LinesAfterHeadline = 8;

    /// <summary>Lines before the headline that are looked at.</summary>
    private const int LinesBeforeHeadline = 3;

    /// <summary>Longest line, in characters, that can be a date line and not a sentence with a date.</summary>
    private const int LongestLine = 90;

    /// <summary>Words that make a date another than the one of publication.</summary>
    private static readonly string[] Otherwise =
        ["updated", "modified", "accepted", "received", "submitted", "revised", "aktualisiert", "geändert", "zuletzt", "stand:", "mis à jour", "actualizado", "обновлено", "оновлено", "изменено"];

    /// <summary>Where each stands and its wording, the most telling first.</summary>
    public static IEnumerable<(string Place, string Wording)> Of(IDocument page, PageTitle title)
    {
        foreach (var element in page.QuerySelectorAll("[itemprop='datePublished'], time[pubdate], time.published, time.entry-date, .published[title], abbr.published, .dt-published"))
        {
            yield return ("marked date", Wording(element));
        }

        var scope = title.Heading?.Closest("article, main") ?? page.QuerySelector("article") ?? page.Body;
        if (scope?.QuerySelectorAll("time").FirstOrDefault(time => !IsOtherwise(time)) is { } first)
        {
            yield return ("time element", Wording(first));
        }

        foreach (var line in LinesNear(page, title))
        {
            yield return ("line by the headline", line);
        }
    }

    private static string Wording(IElement element) =>
        element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? (element.ClassList.Contains("published") ? element.GetAttribute("title") : null) ?? BlockText.Of(element);

    private static bool IsOtherwise(IElement time) => time.ClassList.Contains("updated") && !time.ClassList.Contains("published")
        || time.GetAttribute("itemprop") == "dateModified" || SaysOtherwise(time.ParentElement is { } parent && parent.TextContent.Length < LongestLine ? parent.TextContent : "");

    private static bool SaysOtherwise(string text) => Array.Exists(Otherwise, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> LinesNear(IDocument page, PageTitle title)
    {
        if (title.Heading is null || page.Body is null)
        {
            yield break;
        }

        var blocks = BlockText.BlocksOf(page.Body);
        var at = blocks.FindIndex(block => block.Holder == title.Heading || block.Holder.IsDescendantOf(title.Heading));
        if (at < 0)
        {
            yield break;
        }

        var order = Enumerable.Range(at + 1, LinesAfterHeadline).Concat(Enumerable.Range(at - LinesBeforeHeadline, LinesBeforeHeadline).Reverse());
        foreach (var i in order.Where(i => i >= 0 && i < blocks.Count))
        {
            foreach (var line in blocks[i].Text.Split('\n'))
            {
                if (line.Length <= LongestLine && !SaysOtherwise(line) && new DateGrammar(line, DateOrder.DayFirst).Read().Date is not null)
                {
                    yield return line;
                }
            }
        }
    }
}
