namespace Lacuna.Benchmarks;

/// <summary>A table that reads well as text and as Markdown.</summary>
internal static class MarkdownTable
{
    /// <summary>Writes it; the first row is its head.</summary>
    public static void Write(TextWriter to, IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        for (var i = 0; i < rows.Count; i++)
        {
            to.WriteLine("| " + string.Join(" | ", rows[i].Select((cell, column) => cell.PadRight(widths[column]))) + " |");
            if (i == 0)
            {
                to.WriteLine("|" + string.Join("|", widths.Select(width => new string('-', width + 2))) + "|");
            }
        }
    }
}
