using System.Buffers;
using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Intake.Decoding;

namespace Lacuna.Intake.Mending;

/// <summary>Undoes UTF-8 that was decoded as windows-1252: "itâ€™s" becomes "it’s".</summary>
internal static class Mojibake
{
    /// <summary>Letters that the first byte of a UTF-8 sequence for Latin, Greek, Cyrillic and punctuation turns into.</summary>
    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃÄÅÎÏÐÑâ");

    private static readonly Encoding Western = EncodingLabels.Strict(1252);

    private static readonly Encoding Utf8 = EncodingLabels.Strict(65001);

    /// <summary>A run this long cannot be chance; shorter ones need a second.</summary>
    private const int TellingRun = 3;

    /// <summary>Says that it was done.</summary>
    public static Note Mended { get; } = new("text.mojibake", "Letters that had been decoded with the wrong encoding were put right.");

    /// <summary>The text with all such runs put right; the same object when there are none.</summary>
    public static string Mend(string text)
    {
        if (text.AsSpan().IndexOfAny(Leads) < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        int runs = 0, longest = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = Leads.Contains(text[i]) ? RunLength(text, i) : 0;
            if (length > 1 && Decode(text.AsSpan(i, length)) is { } right)
            {
                result.Append(right);
                (runs, longest) = (runs + 1, Math.Max(longest, length));
                i += length;
            }
            else
            {
                result.Append(text[i++]);
            }
        }

        return runs > 1 || longest >= TellingRun ? result.ToString() : text;
    }

    private static int RunLength(string text, int at)
    {
        var length = 0;
        while (at + length < text.Length && text[at + length] >= '\u0080')
        {
            length++;
        }

        return length;
    }

    private static string? Decode(ReadOnlySpan<char> run)
    {
        try
        {
            return Utf8.GetString(Western.GetBytes(run.ToArray()));
        }
        catch (ArgumentException)
        {
            // The run is not such text.
            return null;
        }
    }
}
