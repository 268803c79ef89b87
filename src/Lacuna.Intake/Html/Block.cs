using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

/// <summary>One paragraph, heading, list item or table row, as laid out.</summary>
/// <param name="Text">Its words, white space collapsed; a line break inside is a line feed.</param>
/// <param name="LinkLength">Characters of it that are inside links.</param>
/// <param name="Holder">Innermost block element that its first word stands in.</param>
internal sealed record Block(string Text, int LinkLength, IElement Holder)
{
    /// <summary>Share of the text that is links, from 0 to 1.</summary>
    public double LinkShare => Text.Length == 0 ? 0 : Math.Min(1, LinkLength / (double)Text.Length);

    /// <summary>1 to 6 for a heading, 0 for anything else.</summary>
    public int Level => Holder.LocalName is ['h', >= '1' and <= '6'] name ? name[1] - '0' : 0;
}
