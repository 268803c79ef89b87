using System.Text;

namespace Lacuna.Reporting.Terminal;

/// <summary>Makes the public's text safe to print: no character of it may steer a terminal or turn the direction of what follows.</summary>
public static class Printable
{
    /// <summary>
    /// White space and line ends become one space each; control characters, bidirectional overrides and lone surrogates become U+FFFD.
    /// The length in UTF-16 code units does not change.
    /// </summary>
    public static string Clean(string text)
    {
        var at = FirstUnclean(text);
        if (at == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text);
        for (; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
            {
                at++;
            }
            else if (!IsClean(text[at]))
            {
                clean[at] = char.IsWhiteSpace(text[at]) ? ' ' : '\uFFFD';
            }
        }

        return clean.ToString();
    }

    private static int FirstUnclean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsClean(text[i]))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool IsClean(char c) =>
        !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029') && !IsDirectional(c);

    /// <summary>The embeddings, overrides and isolates of Unicode Annex 9; the plain marks U+200E and U+200F reach one character only and stay.</summary>
    private static bool IsDirectional(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
