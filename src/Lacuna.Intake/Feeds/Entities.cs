using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Lacuna.Intake.Feeds;

/// <summary>
/// Resolves references to characters and entities in XML text: those of XML, and those of HTML, which feeds use without declaring. What a document
/// type declares is never looked at, so nothing can be fetched or blown up by it. A reference that means nothing stays as written.
/// </summary>
internal static class Entities
{
    /// <summary>Longest name in HTML, and some.</summary>
    private const int LongestName = 40;

    /// <summary><paramref name="text"/> with its references resolved.</summary>
    public static string Resolve(ReadOnlySpan<char> text)
    {
        var next = text.IndexOf('&');
        if (next < 0)
        {
            return text.ToString();
        }

        var result = new StringBuilder(text.Length);
        while (next >= 0)
        {
            result.Append(text[..next]);
            text = text[next..];
            var end = text[..Math.Min(text.Length, LongestName)].IndexOf(';');
            if (end > 1 && Meaning(text[1..end]) is { } meaning)
            {
                result.Append(meaning);
                text = text[(end + 1)..];
            }
            else
            {
                result.Append('&');
                text = text[1..];
            }

            next = text.IndexOf('&');
        }

        return result.Append(text).ToString();
    }

    private static string? Meaning(ReadOnlySpan<char> name)
    {
        if (name[0] != '#')
        {
            return HtmlEntityProvider.Resolver.GetSymbol($"{name};");
        }

        var isHex = name.Length > 2 && name[1] is 'x' or 'X';
        return !int.TryParse(name[(isHex ? 2 : 1)..], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? null
            : code is >= 0x80 and <= 0x9F && Windows1252.TryGetRune(code, out var mark) ? mark.ToString()
            : Rune.IsValid(code) && code > 0 ? new Rune(code).ToString() : "\uFFFD";
    }

    /// <summary>Figures from 128 to 159 are control characters; who writes them means windows-1252, as HTML reads them.</summary>
    private static class Windows1252
    {
        private const string Marks = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

        public static bool TryGetRune(int code, out Rune rune)
        {
            var mark = Marks[code - 0x80];
            rune = new Rune(mark);
            return mark != '\0';
        }
    }
}
