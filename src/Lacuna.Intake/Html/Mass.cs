using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

/// <summary>How much text an element holds.</summary>
internal sealed class Mass
{
    /// <summary>Characters.</summary>
    public int Text { get; private set; }

    /// <summary>Characters inside links.</summary>
    public int Links { get; private set; }

    /// <summary>Characters of prose: blocks that read as sentences, without their links.</summary>
    public int Prose { get; private set; }

    /// <summary>Share of the text that is links.</summary>
    public double LinkShare => Text == 0 ? 0 : Links / (double)Text;

    private static readonly Mass Nothing = new();

    /// <summary>Mass of every element that holds a block of <paramref name="blocks"/>.</summary>
    public static Dictionary<IElement, Mass> Of(IEnumerable<Block> blocks)
    {
        var masses = new Dictionary<IElement, Mass>();
        foreach (var block in blocks)
        {
            var prose = ProseOf(block);
            for (IElement? at = block.Holder; at is not null; at = at.ParentElement)
            {
                if (!masses.TryGetValue(at, out var mass))
                {
                    masses.Add(at, mass = new Mass());
                }

                mass.Text += block.Text.Length;
                mass.Links += block.LinkLength;
                mass.Prose += prose;
            }
        }

        return masses;
    }

    /// <summary>The mass of <paramref name="element"/>, zero when it holds no block.</summary>
    public static Mass In(Dictionary<IElement, Mass> masses, IElement element) => masses.GetValueOrDefault(element, Nothing);

    private static int ProseOf(Block block) => Sentences.IsProse(block) ? block.Text.Length - block.LinkLength : 0;
}
