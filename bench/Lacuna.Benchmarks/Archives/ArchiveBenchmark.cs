using System.Diagnostics;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Quotes;
using Lacuna.Findings.Silences;
using Lacuna.Intake;
using Lacuna.Models;
using Lacuna.Reading;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Benchmarks.Archives;

/// <summary>How quickly a large archive answers, and how large it is: documents made from those of a real record are stored in a temporary file and asked about.</summary>
internal static class ArchiveBenchmark
{
    /// <summary>Documents of the record that are read for their paragraphs.</summary>
    private const int Templates = 1500;

    private const int Batch = 500;

    private const int Repeats = 60;

    internal static readonly string[] Words =
    [
        "Ukraine", "Bucha", "grain", "nuclear power plant", "prisoners of war", "climate", "Taiwan", "cyber*", "vaccine*", "Black Sea", "Nord Stream", "inflation",
        "Secretary of State", "human rights", "ceasefire", "COVID-19", "Wang Yi", "infrastructure", "sanction*", "Belarus",
    ];

    internal static readonly string[] Actors = ["state:USA", "state:RUS", "state:UKR", "state:CHN", "state:TUR", "state:POL", "state:DEU", "state:FRA", "state:GBR", "org:un"];

    /// <summary>Rows of the table.</summary>
    /// <param name="record">The real record: files and folders.</param>
    /// <param name="count">How many documents to make.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<IReadOnlyList<Measurement>> RunAsync(IReadOnlyList<string> record, int count, TextWriter progress, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-bench-archive-");
        try
        {
            var path = Path.Combine(folder.FullName, "made.lacuna");
            var maker = new DocumentMaker(await PiecesAsync(record, cancellation));
            await using var archive = await SqliteArchive.OpenAsync(path, cancellation: cancellation);
            return [.. await FillAsync(archive, maker, count, path, progress, cancellation), .. await AskAsync(archive, cancellation)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Rows of the table for an archive that was made before.</summary>
    public static async Task<IReadOnlyList<Measurement>> RunAsync(string path, CancellationToken cancellation)
    {
        await using var archive = await SqliteArchive.OpenAsync(path, new SqliteArchiveOptions { MustExist = true }, cancellation);
        return
        [
            Measurement.Of("documents in the archive", "", [await archive.CountAsync(new DocumentQuery(), cancellation)]),
            Measurement.Of("archive file", "MB", [new FileInfo(path).Length >> 20]),
            .. await AskAsync(archive, cancellation),
        ];
    }

    private static async Task<IEnumerable<Measurement>> AskAsync(SqliteArchive archive, CancellationToken cancellation)
    {
        var rows = new List<Measurement>();
        rows.AddRange(await TimeAsync("text search, 20 documents, earliest first", i => SearchAsync(archive, new DocumentQuery { Terms = [Term(i)], Limit = 20 }, cancellation)));
        rows.AddRange(await TimeAsync("text search, 20 documents, latest first", i => SearchAsync(archive, new DocumentQuery { Terms = [Term(i)], Limit = 20, Order = DocumentOrder.LatestFirst }, cancellation)));
        rows.AddRange(await TimeAsync("text search, 20 documents, best first", i => SearchAsync(archive, new DocumentQuery { Terms = [Term(i)], Limit = 20, Order = DocumentOrder.Relevance }, cancellation)));
        rows.AddRange(await TimeAsync("text search, one source and year", i => SearchAsync(archive, new DocumentQuery { Terms = [Term(i)], Sources = [DocumentMaker.SourceName(i % DocumentMaker.Sources)], Published = Year(i) }, cancellation)));
        rows.AddRange(await TimeAsync("count of documents with a term", async i => await archive.CountAsync(new DocumentQuery { Terms = [Term(i)] }, cancellation)));
        rows.AddRange(await TimeAsync("said by an actor, 50 statements", i => SaidAsync(archive, new StatementQuery { Speakers = [Actor(i)], Limit = 50 }, cancellation)));
        rows.AddRange(await TimeAsync("said by an actor about a term, 50 statements", i => SaidAsync(archive, new StatementQuery { Speakers = [Actor(i)], About = [Term(i / 3)], Limit = 50 }, cancellation)));
        rows.AddRange(await TimeAsync("said to an actor, one act and year, 50 statements", i => SaidAsync(archive, new StatementQuery { Addressees = [Actor(i)], Acts = [(SpeechAct)(i % 9)], Published = Year(i), Limit = 50 }, cancellation)));
        rows.AddRange(await TimeAsync("pleas about a term, 50 statements", i => SaidAsync(archive, new StatementQuery { About = [Term(i)], OnlyPleas = true, Limit = 50 }, cancellation)));
        rows.AddRange(await TimeAsync("sources with counts", async _ => (await archive.SourcesAsync(cancellation)).Length));
        rows.AddRange(await TimeAsync("coverage of one source", async i => (await archive.CoverageAsync(DocumentMaker.SourceName(i % DocumentMaker.Sources), cancellation)).Spans.Length));
        var finder = new SilenceFinder(archive, ActorTable.Default);
        rows.AddRange(await TimeAsync("silence of a state on a term in three months", async i =>
        {
            var first = Year(i).Start.PlusMonths(i % 9);
            var question = new SilenceQuestion(new Actor(Actor(i % 9), "", ActorKind.State, Actor(i % 9)), new Subject("term", [Term(i + 1)]), new DateInterval(first, first.PlusMonths(3)));
            return (await finder.FindAsync(question, cancellation)).Counts.Documents;
        }));
        rows.AddRange(await CheckAsync(archive, cancellation));
        return rows;
    }

    /// <summary>Drafts are read by rules within the time, as a desk's are; the encoder is open, as it is after a first draft.</summary>
    private static async Task<IEnumerable<Measurement>> CheckAsync(SqliteArchive archive, CancellationToken cancellation)
    {
        using var encoder = new SentenceEncoder();
        var maker = new DraftMaker(archive);
        var similarity = new SentenceSimilarity(encoder);
        var quotations = new QuoteChecker(archive, ActorTable.Default, similarity);
        var whole = new DraftChecker(archive, ActorTable.Default, similarity);
        var line = ReadingLine.CreateDefault();
        var drafts = new List<Core.Documents.Document>();
        for (var i = 0; i <= Repeats; i++)
        {
            drafts.Add(await maker.MakeAsync(i, cancellation));
        }

        const string target = "p95 ≤ 3,000";
        return
        [
            .. await TimeAsync("quotations of a draft of 1,500 words", async i => (await quotations.CheckAsync(line.Read(drafts[i]), cancellation)).Length, target),
            .. await TimeAsync("whole check of a draft of 1,500 words", async i => (await whole.CheckAsync(line.Read(Dated(drafts[i])), cancellation)).Chains.Length, target),
        ];
    }

    /// <summary>Written on the last day of the made record, so that days are counted and silences looked at.</summary>
    private static Core.Documents.Document Dated(Core.Documents.Document draft) =>
        draft with { Published = new Core.Documents.PublicationTime("", DocumentMaker.Days.End.AtMidnight()) };

    private static SubjectTerm Term(int i) => new(Words[i % Words.Length]);

    private static string Actor(int i) => Actors[i % Actors.Length];

    private static DateInterval Year(int i) => new(new LocalDate(2000 + (i % 25), 1, 1), new LocalDate(2000 + (i % 25), 12, 31));

    internal static async Task<List<Piece>> PiecesAsync(IReadOnlyList<string> record, CancellationToken cancellation)
    {
        var documents = new List<Core.Documents.Document>();
        foreach (var path in record)
        {
            await foreach (var item in new IntakePile().ReadAsync(path, cancellation))
            {
                if (item.Document is { } document)
                {
                    documents.Add(document);
                }
            }
        }

        var line = ReadingLine.CreateDefault();
        var step = Math.Max(1, documents.Count / Templates);
        return [.. documents.Where((_, index) => index % step == 0).AsParallel().AsOrdered().SelectMany(document => Piece.Of(line.Read(document))).Where(piece => piece.Text.Length is > 80 and < 1500)];
    }

    private static async Task<IEnumerable<Measurement>> FillAsync(SqliteArchive archive, DocumentMaker maker, int count, string path, TextWriter progress, CancellationToken cancellation)
    {
        long characters = 0, statements = 0;
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var at = Instant.FromUtc(2026, 1, 1, 0, 0);
        for (var first = 0; first < count; first += Batch)
        {
            Entry[] entries = [.. Enumerable.Range(first, Math.Min(Batch, count - first)).AsParallel().AsOrdered().Select(number => new Entry(string.Create(CultureInfo.InvariantCulture, $"made#{number}"), at) { Document = maker.Make(number) })];
            characters += entries.Sum(entry => (long)entry.Document!.Text.Length);
            statements += entries.Sum(entry => (long)entry.Document!.Statements.Length);
            await archive.AddAsync(entries, cancellation: cancellation);
            if (first % (20 * Batch) == 0)
            {
                await progress.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{first + entries.Length:#,0} documents, {clock.Elapsed.TotalSeconds:0} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0} s of processor time, {new FileInfo(path).Length >> 20:#,0} MB"));
            }
        }

        var seconds = clock.Elapsed.TotalSeconds;
        return
        [
            Measurement.Of("documents in the archive", "", [count]),
            Measurement.Of("characters of a document", "", [characters / count]),
            Measurement.Of("statements in the archive", "", [statements]),
            Measurement.Of("archive file", "MB", [new FileInfo(path).Length >> 20]),
            Measurement.Of("making and storing", "documents/s", [count / seconds]),
            Measurement.Of("making and storing, 2 cores by processor time", "documents/s", [2 * count / (Environment.CpuUsage.TotalTime - before).TotalSeconds]),
        ];
    }

    private static async Task<int> SearchAsync(IArchive archive, DocumentQuery query, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var _ in archive.DocumentsAsync(query, cancellation))
        {
            count++;
        }

        return count;
    }

    private static async Task<int> SaidAsync(IArchive archive, StatementQuery query, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var _ in archive.StatementsAsync(query, cancellation))
        {
            count++;
        }

        return count;
    }

    /// <summary>Median, least and 95th percentile of a question's times, each time with other words; by the clock, and by processor time for machines that are not idle.</summary>
    private static async Task<IEnumerable<Measurement>> TimeAsync(string name, Func<int, Task<int>> ask, string target = "p95 ≤ 200")
    {
        await ask(0);
        List<double> byClock = [], byProcessor = [];
        for (var i = 1; i <= Repeats; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            await ask(i);
            byClock.Add(clock.Elapsed.TotalMilliseconds);
            byProcessor.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return [Row(name, byClock, target), Row($"{name}, by processor time", byProcessor, target)];
    }

    private static Measurement Row(string name, List<double> times, string target)
    {
        times.Sort();
        return new Measurement($"{name} (highest: 95th percentile)", "ms", times[Repeats / 2], times[0], times[(int)(Repeats * 0.95) - 1], target);
    }
}
