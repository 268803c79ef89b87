using System.Text;

namespace Lacuna.Reporting.Exports.Calendars;

/// <summary>Content lines of RFC 5545.</summary>
internal static class ContentLine
{
    /// <summary>Octets of a line without its end (section 3.1).</summary>
    private const int MostOctets = 75;

    private const string LineEnd = "\r\n";

    /// <summary>A property whose value stands as it is: a date, a kind, an address.</summary>
    public static string Of(string property, string value) => Fold($"{property}:{Plain(value)}");

    /// <summary>A property whose value is text (section 3.3.11).</summary>
    public static string OfText(string property, string text) => Fold($"{property}:{Escape(text)}");

    /// <summary>Text with what would end it, or part it, escaped.</summary>
    public static string Escape(string text) => Plain(
        text.ReplaceLineEndings("\n")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal));

    /// <summary>No control characters but the tabulator may stand in a line.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t' || !Rune.IsControl(rune))
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString();
    }

    /// <summary>Breaks a long line, never within a character.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 16);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append(LineEnd).Append(' ');
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append(LineEnd).ToString();
    }
}
