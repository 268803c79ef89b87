using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Intake;
using NodaTime;

namespace Lacuna.Evaluation.Sets.Silences;

/// <summary>The record of three governments in an archive of its own, gone with the measurement. Only documents that name the subject are read into statements; no figure rests on the rest.</summary>
internal sealed class RecordArchive : IAsyncDisposable
{
    private const int Step = 512;

    private static readonly string[] Files = ["whitehouse/whitehouse.jsonl", "kremlin-and-president-ua/putin.csv", "kremlin-and-president-ua/zelenskyy.csv"];

    private readonly DirectoryInfo _folder;

    private readonly List<(Document Document, Outcome Outcome)> _notNew = [];

    private RecordArchive(DirectoryInfo folder, SqliteArchive archive) => (_folder, Archive) = (folder, archive);

    public IArchive Archive { get; }

    /// <summary>Items of the record that the archive does not count as items of their own: the same again, new versions, copies.</summary>
    public IReadOnlyList<(Document Document, Outcome Outcome)> NotNew => _notNew;

    public static async Task<RecordArchive> MakeAsync(string record, Subject subject, ReadingLines lines, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-silence-");
        var archive = await SqliteArchive.OpenAsync(Path.Combine(folder.FullName, "record.lacuna"), cancellation: cancellation);
        var made = new RecordArchive(folder, archive);
        var line = lines.Create();
        var matcher = new TermMatcher(subject);
        var entries = new List<Entry>();
        await foreach (var result in new DocumentReader().ReadAsync([.. Files.Select(file => Path.Combine(record, file))], cancellation))
        {
            if (result.Document is { } document)
            {
                var read = matcher.IsIn(document.Text) ? line.Read(document) : new AnnotatedDocument(document);
                entries.Add(new Entry(result.Origin, NodaConstants.UnixEpoch) { Document = read });
            }

            if (entries.Count == Step)
            {
                await made.AddAsync(entries, cancellation);
                entries.Clear();
            }
        }

        await made.AddAsync(entries, cancellation);
        return made;
    }

    private async Task AddAsync(List<Entry> entries, CancellationToken cancellation)
    {
        var outcomes = await Archive.AddAsync(entries, cancellation: cancellation);
        _notNew.AddRange(entries.Zip(outcomes).Where(pair => pair.Second.Kind != OutcomeKind.Imported).Select(pair => (pair.First.Document!.Document, pair.Second)));
    }

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
