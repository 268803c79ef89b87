using System.Globalization;

namespace Lacuna.Intake;

/// <summary>
/// Where in a file an item stands: one number for each container on the way to it, which grow in reading order, such as <c>3.12345</c> for the
/// record at byte 12345 of the third entry. Opaque to callers: they keep the text and give it back to go on after that item.
/// </summary>
public sealed record ItemPosition
{
    private ItemPosition(string text) => Text = text;

    /// <summary>Before the first item.</summary>
    public static ItemPosition Start { get; } = new("");

    /// <summary>Figures parted by full stops; empty before the first item.</summary>
    public string Text { get; }

    /// <summary>The position that <see cref="Text"/> gives.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no position.</exception>
    public static ItemPosition Parse(string text)
    {
        foreach (var part in text.Length == 0 ? [] : text.Split('.'))
        {
            if (!long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                throw new FormatException($"\"{text}\" is no position of an item.");
            }
        }

        return new ItemPosition(text);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The place of the <paramref name="number"/>th thing inside the container that stands here.</summary>
    internal ItemPosition Inside(long number) => new(Text.Length == 0 ? Figures(number) : $"{Text}.{Figures(number)}");

    /// <summary>The number of the outermost container; -1 before the first item.</summary>
    internal long First => Text.Length == 0 ? -1 : long.Parse(Text.AsSpan(0, FirstLength), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The position within that container; <see cref="Start"/> when it is the item itself.</summary>
    internal ItemPosition Rest => FirstLength == Text.Length ? Start : new(Text[(FirstLength + 1)..]);

    /// <summary>True when the item here comes later in reading order.</summary>
    internal bool IsAfter(ItemPosition other)
    {
        for (var (one, two) = (this, other); ; (one, two) = (one.Rest, two.Rest))
        {
            if (one.First != two.First)
            {
                return one.First > two.First;
            }

            if (one.First < 0)
            {
                return false;
            }
        }
    }

    private int FirstLength => Text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var stop ? stop : Text.Length;

    private static string Figures(long number) => number.ToString(CultureInfo.InvariantCulture);
}
