using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Lacuna.Reporting.Terminal;

/// <summary>Fills lines of a given width in terminal cells with words of several styles, and breaks between words, between wide characters, and inside a word only when it is longer than a line.</summary>
internal sealed class LineFiller(int width)
{
    /// <summary>A line is never filled with fewer cells than this, however deep the indent.</summary>
    private const int LeastRoom = 20;

    /// <summary>Marks that must not begin a line.</summary>
    private const string Closing = "，。、；：？！）」』》】〉’”";

    private readonly List<Segment> _done = [];
    private readonly List<Segment> _chunk = [];
    private int _chunkWidth;
    private int _indent;
    private int _used;
    private bool _spaceBefore;
    private Style _spaceStyle = Style.Plain;
    private bool _lineIsEmpty = true;
    private bool _atStart = true;

    public IReadOnlyList<Segment> Segments => _done;

    /// <summary>Begins a line with <paramref name="lead"/> at <paramref name="outdent"/>; the words and all further lines stand at <paramref name="indent"/>.</summary>
    public void Begin(int outdent, int indent, params ReadOnlySpan<(string Text, Style Style)> lead)
    {
        End();
        var at = outdent;
        Pad(outdent);
        foreach (var (text, style) in lead)
        {
            _done.Add(new Segment(text, style));
            at += CellsOf(text);
        }

        if (at > outdent && at >= indent)
        {
            at++;
            Pad(1);
        }

        Pad(indent - at);
        (_indent, _used, _spaceBefore, _atStart) = (indent, Math.Max(0, at - indent), false, false);
        _lineIsEmpty = true;
    }

    /// <summary>Sets where the further lines of the paragraph stand.</summary>
    public void Hang(int indent)
    {
        _used -= indent - _indent;
        _indent = indent;
    }

    /// <summary>Adds words; blanks in them are places where a line may end.</summary>
    public void Add(string words, Style style)
    {
        var elements = StringInfo.GetTextElementEnumerator(words);
        var from = 0;
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var at = elements.ElementIndex;
            if (element == " ")
            {
                Glue(words[from..at], style);
                Flush();
                (_spaceBefore, _spaceStyle) = (!_lineIsEmpty, style);
                from = at + 1;
            }
            else if (element[0] >= '\u1100' && CellsOf(element) > 1)
            {
                Glue(words[from..at], style);
                if (!Closing.Contains(element, StringComparison.Ordinal))
                {
                    Flush();
                }

                Glue(element, style);
                from = at + element.Length;
            }
        }

        Glue(words[from..], style);
    }

    /// <summary>Ends the line, if one was begun.</summary>
    public void End()
    {
        Flush();
        if (!_atStart)
        {
            _done.Add(Segment.LineBreak);
            _atStart = true;
        }
    }

    /// <summary>An empty line.</summary>
    public void Blank()
    {
        End();
        _done.Add(Segment.LineBreak);
    }

    /// <summary>Segments that are already laid out in whole lines.</summary>
    public void AddLaidOut(IEnumerable<Segment> segments)
    {
        End();
        _done.AddRange(segments);
    }

    private static int CellsOf(string text) => new Segment(text).CellCount();

    private int Room => Math.Max(LeastRoom, width - _indent);

    private void Glue(string word, Style style)
    {
        if (word.Length > 0)
        {
            _chunk.Add(new Segment(word, style));
            _chunkWidth += CellsOf(word);
        }
    }

    private void Flush()
    {
        if (_chunk.Count == 0)
        {
            return;
        }

        var space = _spaceBefore ? 1 : 0;
        if (!_lineIsEmpty && _used + space + _chunkWidth > Room)
        {
            Break();
            space = 0;
        }

        if (space == 1)
        {
            _done.Add(new Segment(" ", _spaceStyle));
            _used++;
        }

        foreach (var segment in _chunk)
        {
            Put(segment);
        }

        _lineIsEmpty = false;

        _chunk.Clear();
        (_chunkWidth, _spaceBefore) = (0, false);
    }

    private void Put(Segment segment)
    {
        if (_used + segment.CellCount() <= Room)
        {
            _done.Add(segment);
            _used += segment.CellCount();
            return;
        }

        var elements = StringInfo.GetTextElementEnumerator(segment.Text);
        while (elements.MoveNext())
        {
            var element = new Segment(elements.GetTextElement(), segment.Style);
            if (_used + element.CellCount() > Room)
            {
                Break();
            }

            _done.Add(element);
            _used += element.CellCount();
        }
    }

    private void Break()
    {
        _done.Add(Segment.LineBreak);
        Pad(_indent);
        (_used, _lineIsEmpty) = (0, true);
    }

    private void Pad(int cells)
    {
        if (cells > 0)
        {
            _done.Add(new Segment(new string(' ', cells)));
        }
    }
}
