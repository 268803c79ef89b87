using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Lacuna.Reporting.Terminal;

/// <summary>Lines of one report as they are written.</summary>
internal sealed class TerminalPage(int width, Glyphs glyphs)
{
    private readonly LineFiller _lines = new(width);

    public IReadOnlyList<Segment> Segments
    {
        get
        {
            _lines.End();
            return _lines.Segments;
        }
    }

    public (string Text, Style Style) Lead(Mark mark) => (glyphs.Of(mark), TerminalStyles.Of(mark));

    public void Blank() => _lines.Blank();

    public void Heading(string words)
    {
        _lines.Blank();
        _lines.Begin(0, 0);
        _lines.Add(Safe(words), TerminalStyles.Heading);
        _lines.End();
    }

    /// <summary>One paragraph: <paramref name="lead"/> at <paramref name="outdent"/>, the words from <paramref name="indent"/> on.</summary>
    public void Line(int outdent, int indent, Phrase words, params ReadOnlySpan<(string Text, Style Style)> lead)
    {
        _lines.Begin(outdent, indent, lead);
        Add(words);
        _lines.End();
    }

    /// <summary>The words of a quote behind its label, or behind the name, date and title of a document that the report does not hold.</summary>
    public void Quote(int outdent, int indent, Quote quote, params ReadOnlySpan<(string Text, Style Style)> lead)
    {
        var evidence = quote.Evidence;
        _lines.Begin(outdent, indent, lead);
        _lines.Hang(indent + 2);
        if (quote.Account is null)
        {
            _lines.Add(Safe(quote.Detail.Length > 0 ? $"{quote.Label} ({quote.Detail}): " : $"{quote.Label}: "), Style.Plain);
        }
        else if (quote.Label.Length > 0)
        {
            _lines.Add(Safe(quote.Label) + " ", TerminalStyles.Faint);
        }

        if (quote.WithContext)
        {
            _lines.Add(glyphs.OpenQuote, Style.Plain);
            _lines.Add(Safe(QuoteContext.Before(evidence, glyphs.Ellipsis)), TerminalStyles.Faint);
            _lines.Add(Safe(evidence.Exact), TerminalStyles.Title);
            _lines.Add(Safe(QuoteContext.After(evidence, glyphs.Ellipsis)), TerminalStyles.Faint);
            _lines.Add(glyphs.CloseQuote, Style.Plain);
        }
        else
        {
            _lines.Add(glyphs.Quoted(Safe(evidence.Exact)), Style.Plain);
        }

        if (quote is { Account: not null, Detail.Length: > 0 })
        {
            _lines.Add(Safe($" ({quote.Detail})"), TerminalStyles.Faint);
        }

        _lines.End();
    }

    /// <summary>Two wordings, one above the other.</summary>
    public void Aligned(Alignment alignment, int indent) => _lines.AddLaidOut(new AlignedLines(width, indent).Of(new Alignment(
        Safe(alignment.Above), Safe(alignment.Below), [.. alignment.Pieces.Select(piece => new AlignedPiece(Safe(piece.Above), Safe(piece.Below), Safe(piece.Change)))])));

    /// <summary>A table without borders; the last column takes what room is left.</summary>
    public void Table(Model.Table table, RenderOptions options, int indent)
    {
        var grid = new Spectre.Console.Table().NoBorder();
        foreach (var column in table.Columns)
        {
            grid.AddColumn(new TableColumn(new Text(Safe(column), TerminalStyles.Faint)) { Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (var row in table.Rows)
        {
            grid.AddRow(row.Select(ToRenderable));
        }

        var laidOut = ((IRenderable)new Padder(grid, new Padding(indent, 0, 0, 0))).Render(options, width);
        foreach (var line in Segment.SplitLines(laidOut))
        {
            _lines.AddLaidOut(Trimmed(line));
        }
    }

    private Spectre.Console.Paragraph ToRenderable(Phrase phrase)
    {
        var paragraph = new Spectre.Console.Paragraph();
        foreach (var run in phrase.Runs)
        {
            var words = Safe(run.Text);
            paragraph.Append(run.Kind == RunKind.Quoted ? glyphs.Quoted(words) : words, TerminalStyles.Of(run.Kind));
        }

        return paragraph;
    }

    private void Add(Phrase words)
    {
        foreach (var run in words.Runs)
        {
            var text = Safe(run.Text);
            _lines.Add(run.Kind == RunKind.Quoted ? glyphs.Quoted(text) : text, TerminalStyles.Of(run.Kind));
        }
    }

    private string Safe(string words) => glyphs.Plain(Printable.Clean(words));

    private static List<Segment> Trimmed(SegmentLine line)
    {
        var segments = line.ToList();
        while (segments.Count > 0 && segments[^1] is { IsLineBreak: false } last)
        {
            var trimmed = last.Text.TrimEnd(' ');
            segments.RemoveAt(segments.Count - 1);
            if (trimmed.Length > 0)
            {
                segments.Add(new Segment(trimmed, last.Style));
                break;
            }
        }

        segments.Add(Segment.LineBreak);
        return segments;
    }
}
