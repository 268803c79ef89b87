using Lacuna.Core.Text;

namespace Lacuna.Reading.Segmentation;

/// <summary>Parts a text into paragraphs.</summary>
/// <remarks>
/// A blank line always parts two paragraphs. A single line end does so unless the lines of its block were wrapped by a machine:
/// that is when the longest line has between <see cref="MinWrapWidth"/> and <see cref="MaxWrapWidth"/> characters and at most
/// line ends the next word would not have fitted on the line (the test that a filling editor makes). In a wrapped block a line that
/// ends early, or one before an indented line or a list mark, still ends a paragraph. Where a page's line ends have become spaces,
/// <see cref="LostBreak"/> blanks or more between a sentence's end and a capital or an opening mark part two paragraphs.
/// </remarks>
internal static class ParagraphFinder
{
    /// <summary>Shorter lines are verse, addresses or headings. E-mail wraps at 60 to 80.</summary>
    private const int MinWrapWidth = 40;

    /// <summary>No wire, e-mail or typescript format wraps at more.</summary>
    private const int MaxWrapWidth = 132;

    /// <summary>Share of line ends at which the next word must not fit. Wire copy has nearly all; one-sentence lines have few.</summary>
    private const double WrappedShare = 0.75;

    /// <summary>Typists set two spaces after a full stop and justified typescript three; White House pages show lost breaks as five and more.</summary>
    private const int LostBreak = 4;

    /// <summary>Adds the paragraphs of <paramref name="text"/>, without white space around them, to <paramref name="paragraphs"/>.</summary>
    public static void Find(string text, List<TextSpan> paragraphs)
    {
        var block = new List<TextSpan>();
        var at = 0;
        while (at <= text.Length)
        {
            var lineEnd = at;
            while (lineEnd < text.Length && !IsLineEnd(text[lineEnd]))
            {
                lineEnd++;
            }

            var line = Trim(text, at, lineEnd);
            if (line.IsEmpty)
            {
                AddBlock(text, block, paragraphs);
            }
            else
            {
                block.Add(line);
            }

            if (lineEnd < text.Length && text[lineEnd] == '\u2029')
            {
                AddBlock(text, block, paragraphs);
            }

            at = lineEnd + 1;
            if (lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n')
            {
                at++;
            }
        }

        AddBlock(text, block, paragraphs);
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\f' or '\v';

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && CharClass.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && CharClass.IsBlank(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }

    private static void AddBlock(string text, List<TextSpan> block, List<TextSpan> paragraphs)
    {
        if (block.Count == 0)
        {
            return;
        }

        var width = WrapWidth(text, block);
        var first = block[0];
        for (var i = 1; i <= block.Count; i++)
        {
            if (i < block.Count && width > 0 && !EndsParagraph(text, block[i - 1], block[i], width))
            {
                continue;
            }

            AddPieces(text, TextSpan.FromBounds(first.Start, block[i - 1].End), paragraphs);
            first = i < block.Count ? block[i] : default;
        }

        block.Clear();
    }

    private static void AddPieces(string text, TextSpan paragraph, List<TextSpan> paragraphs)
    {
        var start = paragraph.Start;
        var blanks = 0;
        for (var i = start; i < paragraph.End; i++)
        {
            if (text[i] is ' ' or '\u00A0' or '\t')
            {
                blanks++;
                continue;
            }

            if (blanks >= LostBreak && StartsAnew(text, i, paragraph.End) && EndsSentence(text, TextSpan.FromBounds(start, i - blanks)))
            {
                paragraphs.Add(TextSpan.FromBounds(start, i - blanks));
                start = i;
            }

            blanks = 0;
        }

        paragraphs.Add(TextSpan.FromBounds(start, paragraph.End));
    }

    private static bool StartsAnew(string text, int at, int end) =>
        char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]) || StartsList(text, new TextSpan(at, end - at))
        || (QuoteMarks.IsMark(text[at]) && at + 1 < end && !CharClass.IsBlank(text[at + 1]));

    /// <summary>The width that the block's lines were wrapped at; 0 when each line is a paragraph of its own.</summary>
    private static int WrapWidth(string text, List<TextSpan> block)
    {
        var width = 0;
        foreach (var line in block)
        {
            width = Math.Max(width, line.Length);
        }

        if (block.Count < 2 || width is < MinWrapWidth or > MaxWrapWidth)
        {
            return 0;
        }

        int full = 0, midSentence = 0;
        for (var i = 1; i < block.Count; i++)
        {
            full += block[i - 1].Length + 1 + FirstWordLength(text, block[i]) > width ? 1 : 0;
            midSentence += EndsSentence(text, block[i - 1]) ? 0 : 1;
        }

        // Two or three headings of like length also fill their lines: running text must break somewhere inside a sentence.
        var breaks = block.Count - 1;
        return full >= WrappedShare * breaks && midSentence * 2 >= breaks ? width : 0;
    }

    private static bool EndsParagraph(string text, TextSpan line, TextSpan next, int width) =>
        IsIndented(text, line, next)
        || StartsList(text, next)
        || (EndsSentence(text, line) && line.Length + 1 + FirstWordLength(text, next) <= width);

    private static bool IsIndented(string text, TextSpan line, TextSpan next)
    {
        var indent = Indent(text, next);
        return indent >= 2 && Indent(text, line) < indent;
    }

    private static int Indent(string text, TextSpan line)
    {
        var indent = 0;
        for (var i = line.Start - 1; i >= 0 && !IsLineEnd(text[i]); i--)
        {
            indent += text[i] == '\t' ? 4 : 1;
        }

        return indent;
    }

    private static bool StartsList(string text, TextSpan line) =>
        CharClass.IsBullet(text[line.Start])
        || (text[line.Start] is '*' or '-' or '\u2013' && line.Length > 1 && text[line.Start + 1] == ' ');

    private static bool EndsSentence(string text, TextSpan line)
    {
        var end = line.End;
        while (end > line.Start && (CharClass.IsClosingBracket(text[end - 1]) || QuoteMarks.IsMark(text[end - 1])))
        {
            end--;
        }

        return end > line.Start && (CharClass.IsStop(text[end - 1]) || text[end - 1] == ':');
    }

    private static int FirstWordLength(string text, TextSpan line)
    {
        var end = line.Start;
        while (end < line.End && !CharClass.IsBlank(text[end]))
        {
            end++;
        }

        return end - line.Start;
    }
}
