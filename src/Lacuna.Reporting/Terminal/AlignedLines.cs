using System.Globalization;
using Lacuna.Reporting.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Lacuna.Reporting.Terminal;

/// <summary>Two wordings in rows: above, below, and under what is changed the word for it. Columns are as wide as their widest cell, and break into further rows as words do.</summary>
/// <param name="width">Cells of the whole line.</param>
/// <param name="indent">Cells before the rows.</param>
internal sealed class AlignedLines(int width, int indent)
{
    /// <summary>Cells from which on a piece is cut into its words.</summary>
    private const int WidePiece = 24;

    private static readonly Style Changed = new(decoration: Decoration.Bold | Decoration.Underline);

    /// <summary>The rows as laid-out lines.</summary>
    /// <param name="alignment">The alignment, its words safe to print.</param>
    public IEnumerable<Segment> Of(Alignment alignment)
    {
        var lead = Math.Max(CellsOf(alignment.Above), CellsOf(alignment.Below)) + 2;
        var room = Math.Max(WidePiece, width - indent - lead);
        var line = new List<AlignedPiece>();
        var used = 0;
        foreach (var column in alignment.Pieces.SelectMany(Columns))
        {
            var cells = WidthOf(column) + 1;
            if (line.Count > 0 && used + cells > room)
            {
                foreach (var segment in Rows(alignment, line, lead))
                {
                    yield return segment;
                }

                line.Clear();
                used = 0;
            }

            line.Add(column);
            used += cells;
        }

        foreach (var segment in Rows(alignment, line, lead))
        {
            yield return segment;
        }
    }

    /// <summary>The words of a wide piece, side by side; the first bears the word for the change.</summary>
    private static IEnumerable<AlignedPiece> Columns(AlignedPiece piece)
    {
        if (WidthOf(piece) <= WidePiece)
        {
            return [piece];
        }

        var (above, below) = (piece.Above.Split(' '), piece.Below.Split(' '));
        return Enumerable.Range(0, Math.Max(above.Length, below.Length)).Select(i =>
            new AlignedPiece(above.ElementAtOrDefault(i) ?? "", below.ElementAtOrDefault(i) ?? "", piece.Change.Length == 0 || i == 0 ? piece.Change : " "));
    }

    private IEnumerable<Segment> Rows(Alignment alignment, List<AlignedPiece> line, int lead)
    {
        var rows = new List<(string Lead, Func<AlignedPiece, string> Cell, bool IsText)> { (alignment.Above, piece => piece.Above, true), (alignment.Below, piece => piece.Below, true) };
        if (line.Any(piece => !string.IsNullOrWhiteSpace(piece.Change)))
        {
            rows.Add(("", piece => piece.Change.Trim(), false));
        }

        foreach (var (label, cell, isText) in rows)
        {
            yield return new Segment(new string(' ', indent) + Padded(label, lead), TerminalStyles.Faint);
            var pending = 0;
            foreach (var piece in line)
            {
                var words = cell(piece);
                if (words.Length > 0)
                {
                    if (pending > 0)
                    {
                        yield return new Segment(new string(' ', pending));
                        pending = 0;
                    }

                    yield return new Segment(words, !isText ? TerminalStyles.Of(Mark.Differs) : piece.Change.Length > 0 ? Changed : Style.Plain);
                }

                pending += WidthOf(piece) + 1 - CellsOf(words);
            }

            yield return Segment.LineBreak;
        }
    }

    private static int WidthOf(AlignedPiece piece) => Math.Max(CellsOf(piece.Above), Math.Max(CellsOf(piece.Below), CellsOf(piece.Change.Trim())));

    private static int CellsOf(string words) => new Segment(words).CellCount();

    private static string Padded(string words, int cells) => words + new string(' ', Math.Max(0, cells - CellsOf(words)));
}
