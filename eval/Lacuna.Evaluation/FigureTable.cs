using System.Globalization;

namespace Lacuna.Evaluation;

/// <summary>The figures as a table of aligned columns that also reads as Markdown.</summary>
internal sealed class FigureTable
{
    private readonly List<string[]> _rows = [["set", "figure", "ours", "target", "reference"]];

    public void Add(string set, Figure figure) => _rows.Add(
        [set, figure.Name, figure.Value.ToString("0.###", CultureInfo.InvariantCulture), figure.Target, figure.Reference]);

    public void Skip(string set, string why) => _rows.Add([set, "(skipped)", "", "", why]);

    public void WriteTo(TextWriter writer)
    {
        var widths = Enumerable.Range(0, 5).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        for (var i = 0; i < _rows.Count; i++)
        {
            writer.WriteLine("| " + string.Join(" | ", _rows[i].Select((cell, column) => cell.PadRight(widths[column]))) + " |");
            if (i == 0)
            {
                writer.WriteLine("|" + string.Join("|", widths.Select(width => new string('-', width + 2))) + "|");
            }
        }
    }
}
