using System.Text;

namespace Lacuna.Intake.Mending;

/// <summary>
/// Restores the line ends of Markdown that was joined into one line, from the runs of spaces that stayed: a line end and an indentation
/// of four leave 5, 9, 13 spaces, inside a paragraph; a blank line leaves six or more; list items begin with a dash and three spaces.
/// Lengths counted over the 3,697 texts of the White House record.
/// </summary>
internal static class SpaceRuns
{
    private const int LeastForParagraph = 6;
    private const int Indentation = 4;
    private const int LineBreak = 3;

    /// <summary><paramref name="text"/> with breaks in place of the runs that stand for one, and single spaces for the rest.</summary>
    public static string ToBreaks(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var word = text.AsSpan(i).IndexOfAny(' ', '\u00A0', '\t') is >= 0 and var space ? space : text.Length - i;
            result.Append(text, i, word);
            i += word;
            var end = i;
            while (end < text.Length && text[end] is ' ' or '\u00A0' or '\t')
            {
                end++;
            }

            result.Append(Meaning(text, i, end, result));
            i = end;
        }

        return result.ToString();
    }

    private static string Meaning(string text, int start, int end, StringBuilder before)
    {
        var length = end - start;
        if (length == 0 || start == 0 || end == text.Length || text[end] == '\n' || before.Length == 0 || before[^1] == '\n')
        {
            return "";
        }

        var next = text[end];
        if (next == '-' && end + LineBreak < text.Length && text.AsSpan(end + 1, LineBreak).IsWhiteSpace())
        {
            return "\n\n";
        }

        var previous = before[^1];
        if (previous is '-' or 'Q' && (before.Length == 1 || before[^2] == '\n'))
        {
            return previous == 'Q' && length > 1 ? "    " : " ";
        }

        var ends = previous is '.' or '?' or '!' or '”' or '"' or ')' or ']' or ':' or '*' or '—' or '–';
        var begins = !char.IsLower(next);
        return length switch
        {
            >= LeastForParagraph when (length % Indentation == 1 ? ends && begins : ends || begins) => "\n\n",
            Indentation when ends && begins => "\n\n",
            LineBreak when begins => "\n",
            _ => " ",
        };
    }
}
