using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Web.Links;

namespace Lacuna.Web.Documents;

/// <summary>
/// A text as HTML with its marks. Marks may overlap: the text is cut at every edge. Numbers and signs come from the style sheet, so that the
/// page's text without tags is the text itself, and is read out as such.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="marks">The marks.</param>
internal sealed class MarkedText(Document document, IEnumerable<TextMark> marks)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new(document.Text.Length * 2);
    private readonly Queue<TextMark> _ahead = new(marks.Where(mark => !mark.At.IsEmpty).OrderBy(mark => mark.At.Start).ThenByDescending(mark => mark.At.Length));
    private readonly List<TextMark> _over = [];
    private readonly HashSet<string> _numbered = new(StringComparer.Ordinal);
    private bool _hasPassage;

    /// <summary>What is written where a statement begins; by its id.</summary>
    public required Func<string, string> NumberOf { get; init; }

    /// <summary>Words of the link that cites a paragraph.</summary>
    public required string Cite { get; init; }

    /// <summary>The paragraphs.</summary>
    /// <param name="paragraphs">Where they stand.</param>
    public string Html(IEnumerable<TextSpan> paragraphs)
    {
        foreach (var paragraph in paragraphs.Where(paragraph => !paragraph.IsEmpty))
        {
            _html.Append("<p dir=\"auto\">");
            WriteWords(paragraph);
            _html.Append("<a class=\"cite\" href=\"").Append(Encoder.Encode(Addresses.Passage(Evidence.From(document, paragraph)))).Append("\" aria-label=\"").Append(Encoder.Encode(Cite)).Append("\"></a></p>\n");
        }

        return _html.ToString();
    }

    private void WriteWords(TextSpan paragraph)
    {
        var at = paragraph.Start;
        while (at < paragraph.End)
        {
            _over.RemoveAll(mark => mark.At.End <= at);
            while (_ahead.TryPeek(out var next) && next.At.Start <= at)
            {
                _ahead.Dequeue();
                if (next.At.End > at)
                {
                    _over.Add(next);
                    WriteNumber(next);
                }
            }

            var end = _ahead.TryPeek(out var ahead) && ahead.At.Start < paragraph.End ? ahead.At.Start : paragraph.End;
            foreach (var mark in _over)
            {
                end = Math.Min(end, mark.At.End);
            }

            WritePiece(TextSpan.FromBounds(at, end));
            at = end;
        }
    }

    /// <summary>A statement has its number where its first words stand.</summary>
    private void WriteNumber(TextMark mark)
    {
        if (mark.Kind is TextMarkKind.Source or TextMarkKind.Cue or TextMarkKind.Content && _numbered.Add(mark.Value))
        {
            _html.Append(NumberOf(mark.Value));
        }
    }

    private void WritePiece(TextSpan piece)
    {
        var closing = new Stack<string>();
        if (_over.Exists(mark => mark.Kind == TextMarkKind.Passage))
        {
            Open(closing, "mark", _hasPassage ? "class=\"cited\"" : "class=\"cited\" id=\"passage\"");
            _hasPassage = true;
        }

        if (_over.Where(mark => mark.Kind <= TextMarkKind.Content).MinBy(mark => mark.At.Length) is { } said)
        {
            var chosen = _over.Exists(mark => mark.Kind == TextMarkKind.Chosen) ? " chosen" : "";
            Open(closing, "span", $"class=\"said {said.Kind.ToString().ToLowerInvariant()}{chosen}\"");
        }
        else if (_over.Exists(mark => mark.Kind == TextMarkKind.Chosen))
        {
            Open(closing, "span", "class=\"said chosen\"");
        }

        if (_over.Where(mark => mark.Kind == TextMarkKind.Time).MinBy(mark => mark.At.Length) is { } time)
        {
            Open(closing, "span", $"class=\"time\"{(time.At.End == piece.End ? $" data-n=\"{Encoder.Encode(time.Value)}\"" : "")}");
        }

        if (_over.Where(mark => mark.Kind == TextMarkKind.Mention).MinBy(mark => mark.At.Length) is { } mention)
        {
            _ = mention.Value.Length > 0
                ? Open(closing, "a", $"class=\"mention\" href=\"{Encoder.Encode(Addresses.Actor(mention.Value))}\"")
                : Open(closing, "span", "class=\"mention open\"");
        }

        _html.Append(Encoder.Encode(piece.In(document.Text)));
        while (closing.TryPop(out var tag))
        {
            _html.Append("</").Append(tag).Append('>');
        }
    }

    private bool Open(Stack<string> closing, string tag, string attributes)
    {
        _html.Append('<').Append(tag).Append(' ').Append(attributes).Append('>');
        closing.Push(tag);
        return true;
    }
}
