using System.Text;

namespace Lacuna.Reporting.Html;

/// <summary>Escapes text for HTML content and for attribute values in double quotation marks.</summary>
internal static class HtmlText
{
    /// <summary>
    /// Appends <paramref name="text"/> escaped. Lone surrogates, and control characters that HTML does not allow, become U+FFFD one for one,
    /// so that a reader who strips the tags gets the text back, character by character.
    /// </summary>
    public static void Append(StringBuilder to, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&': to.Append("&amp;"); break;
                case '<': to.Append("&lt;"); break;
                case '>': to.Append("&gt;"); break;
                case '"': to.Append("&quot;"); break;
                case '\'': to.Append("&#39;"); break;
                case '\r': to.Append("&#13;"); break;
                case '\t' or '\n': to.Append(c); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        to.Append(c).Append(text[++i]);
                    }
                    else
                    {
                        to.Append(char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c);
                    }

                    break;
            }
        }
    }

    /// <summary>The text escaped.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        Append(escaped, text);
        return escaped.ToString();
    }
}
