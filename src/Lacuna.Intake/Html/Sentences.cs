namespace Lacuna.Intake.Html;

/// <summary>Tells running text from labels.</summary>
internal static class Sentences
{
    /// <summary>Characters from which a block is running text whatever it ends in: captions, labels and teaser lines are mostly shorter.</summary>
    private const int LongEnough = 80;

    /// <summary>Characters from which a block that ends as a sentence does is running text.</summary>
    private const int LongEnoughWithEnd = 25;

    private const double MostLinks = 0.5;

    /// <summary>True when <paramref name="block"/> reads as a sentence or more.</summary>
    public static bool IsProse(Block block) => block.Level == 0 && block.LinkShare < MostLinks
        && (Length(block.Text) >= LongEnough || (Length(block.Text) >= LongEnoughWithEnd && EndsAsSentence(block.Text)));

    /// <summary>True when the text ends in a mark that ends sentences in any script, if need be before a closing quote or bracket.</summary>
    public static bool EndsAsSentence(ReadOnlySpan<char> text) =>
        text.TrimEnd("\"'”“’»«)]〉》」』 ") is [.., '.' or '!' or '?' or '…' or ':' or ';' or '。' or '！' or '？' or '؟' or '۔' or '।'];

    /// <summary>Length in letters of an alphabet; a Chinese, Japanese or Korean character says about as much as three.</summary>
    private static int Length(string text)
    {
        var length = text.Length;
        foreach (var c in text)
        {
            length += c is >= '\u2E80' and <= '\uD7AF' ? 2 : 0;
        }

        return length;
    }
}
