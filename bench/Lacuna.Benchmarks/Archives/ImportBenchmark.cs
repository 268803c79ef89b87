using Lacuna.Archive.Sqlite;
using Lacuna.Cli.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Importing;
using Lacuna.Intake;
using Lacuna.Models.Reader;
using Lacuna.Reading;

namespace Lacuna.Benchmarks.Archives;

/// <summary>Words a second of an import that reads, beside those of the reader on the same documents.</summary>
internal static class ImportBenchmark
{
    private const int Runs = 2;

    /// <summary>Rows of the table.</summary>
    /// <param name="paths">Files and folders to import.</param>
    /// <param name="model">The trained reader; null for rules alone.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<IReadOnlyList<Measurement>> RunAsync(IReadOnlyList<string> paths, ReaderModel? model, CancellationToken cancellation)
    {
        var documents = new List<Document>();
        foreach (var path in paths)
        {
            await foreach (var item in new IntakePile().ReadAsync(path, cancellation))
            {
                if (item.Document is { } document)
                {
                    documents.Add(document);
                }
            }
        }

        var line = model is null ? ReadingLine.CreateDefault() : ReadingLine.CreateDefault(model);
        var words = documents.AsParallel().Sum(document => line.Stages[0].Read(new AnnotatedDocument(document), line.Context).Tokens.Count(token => token.Kind is TokenKind.Word or TokenKind.Number));
        var reading = Rate.Of(words, Runs, () => Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = 2 }, document => line.Read(document)));
        var importing = Rate.Of(words, Runs, () => ImportAsync(paths, line.Read, cancellation).GetAwaiter().GetResult());
        var name = model is null ? "rules" : "the model";
        return
        [
            .. reading.Rows($"reading alone by {name}"),
            .. importing.Rows($"import with reading by {name}"),
            Measurement.Of($"import against reading alone by {name}, by processor time", "%", [100 * importing.Middle / reading.Middle], "≥ 80"),
        ];
    }

    private static async Task ImportAsync(IReadOnlyList<string> paths, Func<Document, AnnotatedDocument> read, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-bench-import-");
        try
        {
            await using var archive = await SqliteArchive.OpenAsync(Path.Combine(folder.FullName, "made.lacuna"), cancellation: cancellation);
            await new ImportLine(archive, new IntakePile(), read, terms: "").RunAsync(paths, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
