using System.Globalization;
using Lacuna.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var documents = await Inputs.LoadAsync(args, CancellationToken.None);
var rows = new List<string[]> { new[] { "measured", "unit", "median", "lowest", "highest", "target", "reference" } };
foreach (var row in ReadingBenchmark.Run(documents).Concat(ColdStartBenchmark.Run(documents)))
{
    rows.Add([row.Name, row.Unit, Whole(row.Median), Whole(row.Lowest), Whole(row.Highest), row.Target, row.Reference]);
}

var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
for (var i = 0; i < rows.Count; i++)
{
    Console.WriteLine("| " + string.Join(" | ", rows[i].Select((cell, column) => cell.PadRight(widths[column]))) + " |");
    if (i == 0)
    {
        Console.WriteLine("|" + string.Join("|", widths.Select(width => new string('-', width + 2))) + "|");
    }
}

return 0;

static string Whole(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
