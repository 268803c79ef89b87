using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Intake;
using Lacuna.Reading;
using NodaTime;

namespace Lacuna.Evaluation.Sets.Quotations;

/// <summary>A part of the record in an archive of its own, gone with the measurement, and another part that is left out of it.</summary>
internal sealed class HeldPart : IAsyncDisposable
{
    /// <summary>Documents taken in, and documents whose sentences stand for what is not in the record.</summary>
    private const int Held = 1200, Left = 100;

    /// <summary>Longest document taken, in characters: a press conference is as long as a hundred readouts.</summary>
    private const int Longest = 30_000;

    private static readonly string[] Files = ["whitehouse/whitehouse.jsonl", "kremlin-and-president-ua/putin.csv", "kremlin-and-president-ua/zelenskyy.csv"];

    private readonly DirectoryInfo _folder;

    private HeldPart(DirectoryInfo folder, SqliteArchive archive, ImmutableArray<AnnotatedDocument> documents, ImmutableArray<AnnotatedDocument> leftOut)
    {
        (_folder, Archive, Documents, LeftOut) = (folder, archive, documents, leftOut);
        Folded = [.. documents.Select(document => Fold(document.Text))];
    }

    public IArchive Archive { get; }

    /// <summary>The documents of the archive, as read by rules.</summary>
    public ImmutableArray<AnnotatedDocument> Documents { get; }

    public ImmutableArray<AnnotatedDocument> LeftOut { get; }

    /// <summary>Their texts as words parted by single spaces, one space at each end.</summary>
    public ImmutableArray<string> Folded { get; }

    /// <summary>All items of the record that are short enough, in order.</summary>
    public static async Task<ImmutableArray<Document>> ReadAsync(string record, CancellationToken cancellation)
    {
        var documents = ImmutableArray.CreateBuilder<Document>();
        await foreach (var result in new DocumentReader().ReadAsync([.. Files.Select(file => Path.Combine(record, file))], cancellation))
        {
            if (result.Document is { Text.Length: < Longest } document)
            {
                documents.Add(document);
            }
        }

        return documents.ToImmutable();
    }

    /// <summary>Draws a part by chance and imports it.</summary>
    public static async Task<HeldPart> MakeAsync(ImmutableArray<Document> record, Random random, CancellationToken cancellation)
    {
        var order = Enumerable.Range(0, record.Length).ToArray();
        random.Shuffle(order);
        var line = ReadingLine.CreateDefault();
        var read = order.Take(Held + Left).AsParallel().AsOrdered().Select(index => line.Read(record[index])).ToImmutableArray();
        var folder = Directory.CreateTempSubdirectory("lacuna-quotations-");
        var archive = await SqliteArchive.OpenAsync(Path.Combine(folder.FullName, "record.lacuna"), cancellation: cancellation);
        var outcomes = await archive.AddAsync([.. read.Take(Held).Select((document, index) => new Entry($"record#{index}", NodaConstants.UnixEpoch) { Document = document })], cancellation: cancellation);

        // Copies and versions of an item are not further places of its words.
        return new HeldPart(folder, archive, [.. read.Take(Held).Where((_, index) => outcomes[index].Kind == OutcomeKind.Imported)], [.. read.Skip(Held)]);
    }

    /// <summary>Indexes of the documents that hold these words in a row.</summary>
    public IEnumerable<int> Holding(string words)
    {
        var folded = Fold(words);
        return folded.Trim().Length == 0 ? [] : Enumerable.Range(0, Folded.Length).Where(index => Folded[index].Contains(folded, StringComparison.Ordinal));
    }

    public static string Fold(string text) => $" {SearchableText.Fold(text).Replace(SearchableText.Break, SearchableText.Space)} ";

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
