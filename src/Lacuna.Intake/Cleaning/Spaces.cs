using System.Text;

namespace Lacuna.Intake.Cleaning;

/// <summary>Evens out white space that a page or a scraper left between words.</summary>
internal static class Spaces
{
    /// <summary>Runs of spaces and tabs become one space; line ends stay.</summary>
    public static string Collapse(string text)
    {
        if (!text.Contains("  ", StringComparison.Ordinal) && text.AsSpan().IndexOfAny('\t', '\u00A0') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
            if (c != '\n' && char.IsWhiteSpace(c))
            {
                pending = true;
                continue;
            }

            if (pending && c != '\n')
            {
                result.Append(' ');
            }

            pending = false;
            result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>All white space, line ends too, becomes single spaces; none at the ends.</summary>
    public static string OneLine(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }
}
