using System.Collections.Frozen;
using System.Text;

namespace Lacuna.Intake.Html;

/// <summary>
/// Takes start tags out of a page that opens thousands without closing them: the time of the HTML parsing rules grows with the number of open
/// elements, for every tag. A rough count of the characters is enough, since no page that people wrote comes near the limit.
/// </summary>
internal static class TagDepth
{
    /// <summary>Open elements beyond which further start tags are taken out; browsers stop at 512.</summary>
    private const int Deepest = 512;

    /// <summary>Elements that are closed by the next of their kind, or have no end.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Uncounted = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "br", "img", "meta", "link", "input", "hr", "area", "base", "col", "embed", "source", "track", "wbr", "param",
        "p", "li", "td", "th", "tr", "dd", "dt", "option", "optgroup", "rp", "rt", "tbody", "thead", "tfoot", "html", "head", "body").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Elements that a slash at the end of their tag does not close, unlike those of SVG.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unclosable = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "div", "span", "section", "article", "b", "i", "u", "s", "em", "strong", "font", "small", "big", "code", "nobr", "tt", "a", "table", "ul", "ol", "dl", "blockquote", "center",
        "form", "main", "nav", "aside", "header", "footer", "button", "svg", "select", "object", "applet", "marquee").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary><paramref name="html"/> without the start tags that stand too deep.</summary>
    public static string Limit(string html)
    {
        StringBuilder? kept = null;
        var copied = 0;
        var depth = 0;
        var rest = html.AsSpan();
        for (var at = 0; rest[at..].IndexOf('<') is >= 0 and var next;)
        {
            var start = at + next;
            at = start + 1;
            var isEnd = at < rest.Length && rest[at] == '/';
            var name = NameAt(rest, isEnd ? at + 1 : at);
            if (name.IsEmpty || Uncounted.Contains(name))
            {
                continue;
            }

            if (isEnd)
            {
                depth = Math.Max(0, depth - 1);
                continue;
            }

            var length = rest[at..].IndexOf('>');
            var end = length < 0 ? rest.Length : at + length + 1;
            if (length > 0 && rest[end - 2] == '/' && !Unclosable.Contains(name))
            {
                continue;
            }

            if (++depth > Deepest)
            {
                (kept ??= new StringBuilder(html.Length)).Append(html, copied, start - copied).Append(' ');
                copied = at = end;
            }
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> html, int at)
    {
        var end = at;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':'))
        {
            end++;
        }

        return end > at && char.IsAsciiLetter(html[at]) ? html[at..end] : default;
    }
}
