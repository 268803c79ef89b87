using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Lacuna.Intake.Mending;

/// <summary>Plain text of Markdown such as page converters write: marks go, words stay.</summary>
internal static partial class MarkdownText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\*_[]!<&");

    /// <summary>The words of <paramref name="markdown"/>; each block is a paragraph.</summary>
    public static string ToPlain(string markdown)
    {
        var text = SpaceRuns.ToBreaks(Comment().Replace(markdown, ""));
        var result = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var inline = new StringBuilder(line.Length);
            AppendInline(StripBlockMark(line), inline);
            var plain = inline.ToString().Trim();
            if (!IsEndMark(plain))
            {
                result.Append(plain);
            }

            result.Append('\n');
        }

        return WebUtility.HtmlDecode(result.ToString().TrimEnd(' ', '\n', '#'));
    }

    /// <summary>"###", as offices end a release.</summary>
    private static bool IsEndMark(ReadOnlySpan<char> line) => line.Length > 0 && line.IndexOfAnyExcept(" #") < 0;

    private static ReadOnlySpan<char> StripBlockMark(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        var hashes = line.IndexOfAnyExcept('#');
        if (hashes is > 0 and <= 6 && line[hashes] == ' ')
        {
            return line[hashes..].Trim(" #");
        }

        return line is ['-' or '*' or '+', ' ', ..] && !line.StartsWith("* * *", StringComparison.Ordinal) ? line[2..].TrimStart()
            : line is ['>', ..] ? line[1..].TrimStart()
            : line;
    }

    private static void AppendInline(ReadOnlySpan<char> text, StringBuilder result)
    {
        while (true)
        {
            var mark = text.IndexOfAny(Marks);
            if (mark < 0)
            {
                result.Append(text);
                return;
            }

            result.Append(text[..mark]);
            text = text[mark..];
            var taken = text[0] switch
            {
                '\\' when text.Length > 1 && char.IsAscii(text[1]) && char.IsPunctuation(text[1]) || text is ['\\', '<' or '>' or '$' or '+' or '=' or '|' or '~' or '`' or '^', ..] => Escape(text, result),
                '*' => Star(text, result),
                '_' => Underscore(text, result),
                '!' when text is ['!', '[', ..] => Link(text[1..], null) is var image and > 0 ? image + 1 : 0,
                '[' => Link(text, result),
                '<' => Tag(text, result),
                _ => 0,
            };
            if (taken == 0)
            {
                result.Append(text[0]);
                taken = 1;
            }

            text = text[taken..];
        }
    }

    private static int Escape(ReadOnlySpan<char> text, StringBuilder result)
    {
        result.Append(text[1]);
        return 2;
    }

    /// <summary>Emphasis goes; a star that stands alone, as in a section break, stays.</summary>
    private static int Star(ReadOnlySpan<char> text, StringBuilder result)
    {
        var run = text.IndexOfAnyExcept('*') is var end and >= 0 ? end : text.Length;
        var alone = (result.Length == 0 || result[^1] == ' ') && (run == text.Length || text[run] == ' ');
        return alone && run == 1 ? 0 : run;
    }

    private static int Underscore(ReadOnlySpan<char> text, StringBuilder result)
    {
        var run = text.IndexOfAnyExcept('_') is var end and >= 0 ? end : text.Length;
        var insideWord = result.Length > 0 && char.IsLetterOrDigit(result[^1]) && run < text.Length && char.IsLetterOrDigit(text[run]);
        return insideWord ? 0 : run;
    }

    /// <summary>Length of a link at the start of <paramref name="text"/>, whose words go to <paramref name="result"/> unless that is null; 0 when it is none.</summary>
    private static int Link(ReadOnlySpan<char> text, StringBuilder? result)
    {
        var close = Matching(text, '[', ']');
        if (close < 0 || close + 1 >= text.Length || text[close + 1] != '(')
        {
            return 0;
        }

        var end = Matching(text[(close + 1)..], '(', ')');
        if (end < 0)
        {
            return 0;
        }

        if (result is not null)
        {
            AppendInline(text[1..close], result);
        }

        return close + 1 + end + 1;
    }

    private static int Matching(ReadOnlySpan<char> text, char open, char close)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == open)
            {
                depth++;
            }
            else if (text[i] == close && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Tag(ReadOnlySpan<char> text, StringBuilder result)
    {
        var end = text.IndexOf('>');
        if (end < 2 || !(char.IsAsciiLetter(text[1]) || text[1] == '/'))
        {
            return 0;
        }

        var name = text[1..end].TrimStart('/');
        if (name.StartsWith("http", StringComparison.OrdinalIgnoreCase) || name.Contains('@'))
        {
            result.Append(name);
        }
        else if (name.StartsWith("br", StringComparison.OrdinalIgnoreCase) || name.StartsWith("tr", StringComparison.OrdinalIgnoreCase) || name.StartsWith("p", StringComparison.OrdinalIgnoreCase))
        {
            result.Append("\n\n");
        }
        else if (name.StartsWith("td", StringComparison.OrdinalIgnoreCase) || name.StartsWith("th", StringComparison.OrdinalIgnoreCase))
        {
            result.Append(' ');
        }

        return end + 1;
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
