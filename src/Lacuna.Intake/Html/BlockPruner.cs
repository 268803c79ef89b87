using AngleSharp.Dom;
using Lacuna.Intake.Dates;

namespace Lacuna.Intake.Html;

/// <summary>Cuts from the blocks of an article what follows or interrupts it: related links, sharing, labels, headings left empty.</summary>
internal static class BlockPruner
{
    /// <summary>Share of links from which a short block is a pointer elsewhere.</summary>
    private const double MostLinks = 0.6;

    /// <summary>Length, in characters, up to which such a block is dropped.</summary>
    private const int LongestPointer = 200;

    /// <summary>Share of the text that dropping pointers must leave; an article may be a list of links.</summary>
    private const double LeastLeft = 0.5;

    /// <summary>Share of the text that may be cut after one label.</summary>
    private const double MostCut = 0.35;

    /// <summary>The same when the label has a container of its own and an article stands before it.</summary>
    private const double MostCutOfOwn = 0.7;

    /// <summary>Prose, in characters, that makes an article.</summary>
    private const int LeastArticle = 400;

    /// <summary>Length, in characters, up to which a block can be a mere label or time.</summary>
    private const int LongestLabel = 60;

    /// <summary>Length, in characters, up to which a text that comes again is meant to.</summary>
    private const int LongestRefrain = 80;

    /// <summary><paramref name="blocks"/> without what is not the article; all of them when nothing would be left.</summary>
    public static List<Block> Prune(List<Block> blocks)
    {
        var kept = DropEmptyHeadings(DropRepeats(DropPointers(CutAfterLabels(blocks)).FindAll(block => !IsLabel(block))));
        return kept.Count == 0 ? [.. blocks] : kept;
    }

    private static List<Block> CutAfterLabels(List<Block> blocks)
    {
        var all = blocks.Sum(block => block.Text.Length);
        var prose = 0;
        var kept = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0 && TerminalHeadings.Contain(blocks[i].Text, out var onlyBeforeLinks) && EndOfSection(blocks, i, all, prose, onlyBeforeLinks) is > 0 and var end)
            {
                i = end - 1;
                continue;
            }

            prose += Sentences.IsProse(blocks[i]) ? blocks[i].Text.Length : 0;
            kept.Add(blocks[i]);
        }

        return kept;
    }

    /// <summary>Index after the last block that the label at <paramref name="label"/> heads; 0 when so much would go that the label is not believed.</summary>
    private static int EndOfSection(List<Block> blocks, int label, int all, int proseBefore, bool onlyBeforeLinks)
    {
        if (onlyBeforeLinks && label + 1 < blocks.Count && blocks[label + 1].LinkShare <= MostLinks)
        {
            return 0;
        }

        // The smallest element around the label that holds more than the label.
        var container = blocks[label].Holder;
        while (container.ParentElement is { } parent && !(label + 1 < blocks.Count && IsIn(blocks[label + 1], container)))
        {
            container = parent;
        }

        var end = label;
        var cut = 0;
        while (end < blocks.Count && IsIn(blocks[end], container))
        {
            cut += blocks[end++].Text.Length;
        }

        if (IsIn(blocks[label - 1], container))
        {
            // The article goes on in the same element: only the pointers right after the label belong to it.
            end = label + 1;
            while (end < blocks.Count && blocks[end].LinkShare > MostLinks)
            {
                end++;
            }

            return end;
        }

        return cut <= MostCut * all || (cut <= MostCutOfOwn * all && proseBefore >= LeastArticle) ? end : 0;
    }

    private static bool IsIn(Block block, IElement element) => block.Holder == element || block.Holder.IsDescendantOf(element);

    private static List<Block> DropPointers(List<Block> blocks)
    {
        var kept = blocks.FindAll(block => block.LinkShare <= MostLinks || block.Text.Length >= LongestPointer);
        return kept.Sum(block => block.Text.Length) >= LeastLeft * blocks.Sum(block => block.Text.Length) ? kept : blocks;
    }

    /// <summary>Sites send the same text twice, for wide and for narrow screens. Short lines may be refrains.</summary>
    private static List<Block> DropRepeats(List<Block> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return blocks.FindAll(block => block.Text.Length < LongestRefrain || seen.Add(block.Text));
    }

    /// <summary>A block of figures, or a time, outside paragraphs: "22", "asked Feb 6, 2014 at 20:37", "2 months ago".</summary>
    private static bool IsLabel(Block block)
    {
        if (block.Text.Length > LongestLabel || block.Holder.LocalName is "p" or "td" or "th" or "dt" or "dd" or "pre" or "blockquote" or "center" || block.Level > 0)
        {
            return false;
        }

        if (!block.Text.Any(char.IsLetter))
        {
            return true;
        }

        var reading = new DateGrammar(block.Text, DateOrder.DayFirst).Read();
        return !Sentences.EndsAsSentence(block.Text) && (reading.Date is not null || reading.Time is not null || block.Text.EndsWith(" ago", StringComparison.Ordinal));
    }

    /// <summary>A heading with nothing under it headed what has been dropped.</summary>
    private static List<Block> DropEmptyHeadings(List<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var isEmpty = kept.Count == 0 || (kept[^1].Level > 0 && kept[^1].Level <= blocks[i].Level);
            if (blocks[i].Level == 0 || i == 0 || !isEmpty)
            {
                kept.Add(blocks[i]);
            }
        }

        kept.Reverse();
        return kept;
    }
}
