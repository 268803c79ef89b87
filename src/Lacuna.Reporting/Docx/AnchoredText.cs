using System.Globalization;
using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lacuna.Reporting.Docx;

/// <summary>
/// A document's text as paragraphs, with the places that comments hang on. Places may overlap and may reach over paragraphs: the text is cut at every
/// edge, and marks between the runs say where each begins and ends.
/// </summary>
internal sealed class AnchoredText
{
    private readonly Document _document;
    private readonly List<(int At, int Order, int Comment)> _edges = [];
    private int _next;

    private AnchoredText(Document document, IEnumerable<Anchor> anchors)
    {
        _document = document;
        foreach (var anchor in anchors)
        {
            // Where several meet: what ends here before what begins here, and an empty place is closed after it was opened.
            _edges.Add((anchor.At.Start, Beginning, anchor.Comment));
            _edges.Add((anchor.At.End, anchor.At.IsEmpty ? EmptyEnd : End, anchor.Comment));
        }

        _edges.Sort();
    }

    private const int End = 0;
    private const int Beginning = 1;
    private const int EmptyEnd = 2;

    /// <summary>The paragraphs: what blank lines part in the text. There is always one.</summary>
    public static IEnumerable<W.Paragraph> Of(Document document, IEnumerable<Anchor> anchors) => new AnchoredText(document, anchors).Paragraphs();

    private IEnumerable<W.Paragraph> Paragraphs()
    {
        var text = _document.Text;
        for (var at = 0; ;)
        {
            var gap = text.AsSpan(at).IndexOf("\n\n");
            var end = gap < 0 ? text.Length : at + gap;
            yield return Paragraph(TextSpan.FromBounds(at, end));
            if (gap < 0)
            {
                yield break;
            }

            at = end + 2;
        }
    }

    private W.Paragraph Paragraph(TextSpan span)
    {
        var words = span.AsSpan(_document.Text);
        var isRightToLeft = IsRightToLeft(words);
        var properties = new W.ParagraphProperties();
        if (_document.Headline is { IsEmpty: false } headline && headline == span)
        {
            properties.ParagraphStyleId = new W.ParagraphStyleId { Val = DocxStyles.Title };
        }

        if (isRightToLeft)
        {
            properties.BiDi = new W.BiDi();
        }

        var paragraph = new W.Paragraph();
        if (properties.HasChildren)
        {
            paragraph.Append(properties);
        }

        var from = span.Start;
        while (_next < _edges.Count && _edges[_next].At <= span.End)
        {
            var edge = _edges[_next++];
            WriteTo(edge.At);
            Mark(paragraph, edge.Order, edge.Comment.ToString(CultureInfo.InvariantCulture));
        }

        WriteTo(span.End);
        return paragraph;

        void WriteTo(int to)
        {
            if (to > from)
            {
                DocxRuns.Append(paragraph, _document.Text.AsSpan(from, to - from), () => isRightToLeft ? new W.RunProperties(new W.RightToLeftText()) : null);
                from = to;
            }
        }
    }

    private static void Mark(W.Paragraph paragraph, int order, string comment)
    {
        if (order == Beginning)
        {
            paragraph.Append(new W.CommentRangeStart { Id = comment });
            return;
        }

        paragraph.Append(
            new W.CommentRangeEnd { Id = comment },
            new W.Run(DocxStyles.Character(DocxStyles.CommentReference), new W.CommentReference { Id = comment }));
    }

    /// <summary>By the first letter, as the Unicode bidirectional algorithm has it (UAX 9, P2); letters by the blocks that hold the right-to-left scripts.</summary>
    private static bool IsRightToLeft(ReadOnlySpan<char> words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
            }
        }

        return false;
    }
}
