using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

/// <summary>
/// Keeps pages from nesting without end: what looks from an element to those around it takes time by their number, so a small page of many thousand
/// open tags could hold up a reader for minutes. Browsers stop at 512.
/// </summary>
internal static class PageDepth
{
    /// <summary>Replaces what lies deeper than <paramref name="deepest"/> elements below <paramref name="root"/> by its words; true when there was any.</summary>
    public static bool Limit(IElement root, int deepest)
    {
        var deep = new List<IElement>();
        var depth = 0;
        for (INode? node = root; node is not null;)
        {
            if (depth == deepest && node is IElement { HasChildNodes: true } element)
            {
                deep.Add(element);
            }
            else if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node == root ? null : node?.NextSibling;
        }

        var isAny = false;
        foreach (var element in deep)
        {
            // Words in inline tags are no nesting to speak of.
            if (element.FirstElementChild is not null)
            {
                isAny = true;
                element.TextContent = string.Join(' ', BlockText.BlocksOf(element).Select(block => block.Text));
            }
        }

        return isAny;
    }
}
