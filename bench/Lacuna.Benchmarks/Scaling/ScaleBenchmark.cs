using System.Diagnostics;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Postgres;
using Lacuna.Archive.Sqlite;
using Lacuna.Benchmarks.Archives;
using Lacuna.Benchmarks.Scaling.Measuring;
using Lacuna.Benchmarks.Scaling.Models;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Models.Reader;
using Lacuna.Reading;

namespace Lacuna.Benchmarks.Scaling;

/// <summary>Measures the parts of an import and an archive on small amounts, fits a model to them, and lays what the simulation makes of it beside points that were not fitted.</summary>
/// <param name="largest">Documents of the largest archive that is fitted to; points are held out at twice as many.</param>
/// <param name="to">Told of all.</param>
internal sealed class ScaleBenchmark(int largest, TextWriter to)
{
    /// <summary>Numbers of made documents that are read and imported, beyond those that are stored.</summary>
    private const int FirstRead = 20_000_000, FirstImported = 30_000_000;

    private const int ReadByRules = 1000, ReadByModel = 150, ImportedByRules = 6000, ImportedByModel = 200, WarmUp = 3000;

    /// <summary>Sizes at which it is measured. Bytes are fitted from the half on, steps from the quarter: before, words wait in lists of up to 4 MB for each year's index, and are not merged yet.</summary>
    private readonly int[] _sizes = [largest / 8, largest / 4, largest / 2, 3 * largest / 4, largest];

    private readonly double _cores = Environment.ProcessorCount;

    /// <summary>Runs it.</summary>
    /// <param name="where">The address of a PostgreSQL database on this machine.</param>
    /// <param name="record">The real record out of which documents are made: files and folders.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What was measured.</returns>
    public async Task<Parts> RunAsync(string where, IReadOnlyList<string> record, CancellationToken cancellation)
    {
        var maker = new DocumentMaker(await ArchiveBenchmark.PiecesAsync(record, cancellation));
        using var model = new ReaderModel(new ReaderModelOptions { Threads = 1 });
        var (byRules, byModel) = (ReadingLine.CreateDefault(), ReadingLine.CreateDefault(model));
        var folder = Directory.CreateTempSubdirectory("lacuna-bench-scale-");
        await using var schema = await ScratchSchema.MakeAsync(where, cancellation);
        try
        {
            await WarmUpAsync(where, folder.FullName, Make, cancellation);
            var server = await ServerProcesses.FindAsync(schema.ConnectionString, cancellation);
            var path = Path.Combine(folder.FullName, "made.lacuna");
            await using var file = await SqliteArchive.OpenAsync(path, cancellation: cancellation);
            await using var database = await PostgresArchive.OpenAsync(schema.ConnectionString, cancellation: cancellation);
            using var toFile = new Filling(file, Make, null);
            using var toServer = new Filling(database, Make, server);
            var (inFile, onServer) = (new Growth(toFile, null, path), new Growth(toServer, schema, null));
            await onServer.GrowAsync(_sizes, cancellation);
            await inFile.GrowAsync(_sizes, cancellation);

            var documents = MadePile.Make(maker, FirstRead, ReadByRules);
            var (asking, answering) = await ImportRun.AskingAsync(database, server, ReadByRules, cancellation);
            var parts = new Parts
            {
                Where = string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}, {_cores} cores"),
                Documents = largest,
                Characters = documents.Average(static document => document.Text.Length),
                Words = documents.Average(document => ReadingTimes.Words(byRules, document)),
                ReadingByRules = ReadingTimes.Of(byRules, documents),
                ReadingByModel = ReadingTimes.Of(byModel, [.. documents.Take(ReadByModel)]),
                Bringing = await ImportRun.BringingAsync(documents, cancellation),
                Asking = asking,
                Answering = answering,
                Server = StoreCost.Fit(Fitted(onServer), _cores),
                File = StoreCost.Fit(Fitted(inFile), _cores),
                ServerBytes = new(onServer.Bytes[largest].Keys.ToDictionary(static kind => kind, kind => LineOf(onServer, kind), StringComparer.Ordinal), StringComparer.Ordinal),
                FileBytes = LineOf(inFile, "file"),
                LookedUpBytes = await schema.LookedUpBytesAsync(cancellation) / largest,
                PagesMissed = new(onServer.PagesMissed),
            };

            var forecast = new ImportForecast(parts);
            var checks = new CheckTable();
            await CheckStoreAsync(checks, forecast, "PostgreSQL", onServer, server, parts.Server, parts.AllServerBytes, cancellation);
            await CheckStoreAsync(checks, forecast, "a file", inFile, null, parts.File, parts.FileBytes, cancellation);
            // Else the server tidies up after all that was stored while imports are measured.
            await schema.TidyAsync(cancellation);
            var number = FirstImported + WarmUp;
            await ImportRun.SecondsAsync(database, MadePile.Make(maker, FirstImported, WarmUp), byRules, 2, cancellation);
            foreach (var readers in new[] { 1, 2 })
            {
                foreach (var (name, line, times, count) in new[] { ("the model", byModel, parts.ReadingByModel, readers * ImportedByModel), ("rules", byRules, parts.ReadingByRules, ImportedByRules) })
                {
                    var imported = MadePile.Make(maker, number, count);
                    number += count;
                    var predicted = forecast.Import([.. imported.Select(static document => document.Text.Length)], times, readers, 2 * largest, _cores);
                    var others = new OtherWork(server);
                    var used = Environment.CpuUsage.TotalTime.TotalSeconds + server.Seconds;
                    var measured = await ImportRun.SecondsAsync(database, imported, line, readers, cancellation);
                    used = Environment.CpuUsage.TotalTime.TotalSeconds + server.Seconds - used;
                    var what = string.Create(CultureInfo.InvariantCulture, $"import into PostgreSQL, {readers} reading by {name}");
                    checks.Add(what, "documents/s", count / predicted.Seconds, count / measured, others.Share);
                    checks.Add($"{what}, processor time", "ms a document", 1000 * predicted.Used / count, 1000 * used / count, others.Share);
                }
            }

            new GrowthTable(to).Write(onServer, inFile);
            checks.Write(to);
            await schema.TidyAsync(cancellation);
            var questions = new Questions(database, server);
            return parts with
            {
                Counting = await questions.CountingAsync(cancellation),
                Silence = await questions.SilenceAsync(cancellation),
                Asked = 2 * largest,
                ProgramMemory = Process.GetCurrentProcess().PeakWorkingSet64,
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        AnnotatedDocument Make(int number) => byRules.Read(maker.Make(number).Document);
    }

    /// <summary>Fills archives that are thrown away, until code is compiled for speed.</summary>
    private static async Task WarmUpAsync(string where, string folder, Func<int, AnnotatedDocument> make, CancellationToken cancellation)
    {
        await using var schema = await ScratchSchema.MakeAsync(where, cancellation);
        await using var file = await SqliteArchive.OpenAsync(Path.Combine(folder, "warm-up.lacuna"), cancellation: cancellation);
        await using var database = await PostgresArchive.OpenAsync(schema.ConnectionString, cancellation: cancellation);
        foreach (var archive in new SqlArchive[] { file, database })
        {
            using var filling = new Filling(archive, make, null);
            await filling.FillAsync(WarmUp, [64], cancellation);
        }
    }

    private async Task CheckStoreAsync(CheckTable checks, ImportForecast forecast, string name, Growth growth, ServerProcesses? server, StoreCost cost, Line bytes, CancellationToken cancellation)
    {
        var predicted = forecast.SecondsToStore(cost, largest, largest, _cores);
        var others = new OtherWork(server);
        var measured = await growth.GrowOnAsync(2 * largest, cancellation);
        checks.Add(string.Create(CultureInfo.InvariantCulture, $"storing documents {largest:#,0} to {2 * largest:#,0} in {name}"), "s", predicted, measured, others.Share);
        checks.Add(string.Create(CultureInfo.InvariantCulture, $"size of {2 * largest:#,0} documents in {name}"), "MB", bytes.At(2 * largest) / 1e6, growth.Bytes[2 * largest].Values.Sum() / 1e6, others.Share);
    }

    private List<Step> Fitted(Growth growth) => [.. growth.Steps.Where(step => step.Held >= _sizes[1])];

    private Line LineOf(Growth growth, string kind) => Line.Fit(growth.Bytes.Where(at => at.Key >= _sizes[2]).Select(at => ((double)at.Key, at.Value[kind])));
}
