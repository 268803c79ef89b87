using System.Globalization;
using Lacuna.Archive;
using Lacuna.Benchmarks;
using Lacuna.Benchmarks.Archives;
using Lacuna.Benchmarks.Clusters;
using Lacuna.Benchmarks.Scaling;
using Lacuna.Benchmarks.Web;
using Lacuna.Models.Reader;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["scale", var database, var measured, .. var record]:
        await ScaleCommand.MeasureAsync(database, measured, record, CancellationToken.None);
        return 0;
    case ["forecast", var measured]:
        await ScaleCommand.ForecastAsync(measured, CancellationToken.None);
        return 0;
}

var rows = new List<string[]> { new[] { "measured", "unit", "median", "lowest", "highest", "target", "reference" } };
foreach (var row in await MeasureAsync(args))
{
    rows.Add([row.Name, row.Unit, Whole(row.Median), Whole(row.Lowest), Whole(row.Highest), row.Target, row.Reference]);
}

MarkdownTable.Write(Console.Out, rows);
return 0;

static async Task<IEnumerable<Measurement>> MeasureAsync(string[] args)
{
    switch (args)
    {
        case ["clients", var where, var clients, var seconds]:
            return await ClientsBenchmark.RunAsync(where, int.Parse(clients, CultureInfo.InvariantCulture), TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), CancellationToken.None);
        case ["archive", var file] when File.Exists(file):
            return await ArchiveBenchmark.RunAsync(file, CancellationToken.None);
        case ["archive", var count, .. var record]:
            return await ArchiveBenchmark.RunAsync(record, int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture), Console.Error, CancellationToken.None);
        case ["cluster", var connection, .. var paths]:
            return await ClusterBenchmark.RunAsync(ArchiveAddress.Of(connection).ConnectionString ?? throw new ArgumentException("name a database: postgresql://user@host/database"), await Inputs.LoadAsync(paths, CancellationToken.None), CancellationToken.None);
        case ["web", var file]:
            return await WebBenchmark.RunAsync(file, TimeSpan.FromMinutes(3), Console.Error);
        case ["web", var file, var minutes]:
            return await WebBenchmark.RunAsync(file, TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)), Console.Error);
        case ["import", "rules", .. var paths]:
            return await ImportBenchmark.RunAsync(paths, model: null, CancellationToken.None);
        case ["import", "model", .. var paths]:
            using (var model = new ReaderModel())
            {
                return await ImportBenchmark.RunAsync(paths, model, CancellationToken.None);
            }

        default:
            var documents = await Inputs.LoadAsync(args, CancellationToken.None);
            return [.. ReadingBenchmark.Run(documents), .. ColdStartBenchmark.Run(documents)];
    }
}

static string Whole(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
