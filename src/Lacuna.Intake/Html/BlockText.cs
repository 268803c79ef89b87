using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

/// <summary>
/// Cuts a piece of a page into the blocks that a browser would lay out: white space is collapsed, inline tags neither glue nor split words,
/// each node is visited once. The walk keeps its own stack, since pages may nest deeper than a thread's.
/// </summary>
internal static class BlockText
{
    /// <summary>The words below <paramref name="root"/>, blocks parted by a blank line.</summary>
    public static string Of(IElement root) => Join(BlocksOf(root));

    /// <summary>Blocks as text.</summary>
    public static string Join(IEnumerable<Block> blocks) => string.Join("\n\n", blocks.Select(block => block.Text));

    /// <summary>The blocks below <paramref name="root"/>, without the elements in <paramref name="without"/>.</summary>
    public static List<Block> BlocksOf(IElement root, IReadOnlySet<IElement>? without = null)
    {
        var collector = new BlockCollector();
        var open = new Stack<(IElement Element, IElement Holder, int Links)>();
        open.Push((root, root, 0));
        for (var node = root.FirstChild; open.Count > 0;)
        {
            if (node is null)
            {
                var (left, _, _) = open.Pop();
                Leave(left, root, collector);
                node = left == root ? null : left.NextSibling;
                continue;
            }

            var (_, holder, links) = open.Peek();
            if (node is IElement element && Enter(element, collector) && without?.Contains(element) is not true)
            {
                open.Push((element, ElementKinds.Of(element) == ElementKind.Inline ? holder : element, links + (element.LocalName == "a" ? 1 : 0)));
                node = element.FirstChild;
                continue;
            }

            if (node is IText text)
            {
                collector.Add(text.Data, holder, links > 0);
            }

            node = node.NextSibling;
        }

        return collector.Finish();
    }

    /// <summary>True when the children are to be visited.</summary>
    private static bool Enter(IElement element, BlockCollector collector)
    {
        switch (ElementKinds.Of(element))
        {
            case ElementKind.Dropped:
                return false;
            case ElementKind.LineBreak:
                collector.LineBreak();
                return false;
            case ElementKind.Cell when !IsLayout(element):
                collector.Gap();
                return true;
            case ElementKind.Preformatted:
                collector.BlockBreak();
                collector.AddAsIs(element.TextContent, element);
                collector.BlockBreak();
                return false;
            case ElementKind.Block or ElementKind.Cell:
                collector.BlockBreak();
                return true;
            default:
                return true;
        }
    }

    private static void Leave(IElement element, IElement root, BlockCollector collector)
    {
        var kind = ElementKinds.Of(element);
        if (element == root || kind == ElementKind.Block || (kind == ElementKind.Cell && IsLayout(element)))
        {
            collector.BlockBreak();
        }
        else if (kind == ElementKind.Cell)
        {
            collector.Gap();
        }
    }

    /// <summary>A cell that holds lines or blocks of its own lays out a page; the others make up a row of a table.</summary>
    private static bool IsLayout(IElement cell) => cell.Descendants<IElement>().Any(element => ElementKinds.Of(element) is ElementKind.Block or ElementKind.LineBreak);
}
