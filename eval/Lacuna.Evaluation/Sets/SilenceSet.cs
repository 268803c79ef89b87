using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Core.Subjects;
using Lacuna.Evaluation.Sets.Silences;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Evaluation.Sets;

/// <summary>
/// Bucha in the channels of three governments, 2 April to 24 June 2022, beside counts made by hand of the same record
/// (<c>cases/bucha/silence_baseline.json</c>); and the recall of the search for names, on hand-marked documents of the record.
/// </summary>
internal sealed class SilenceSet : IEvaluationSet
{
    private static readonly DateInterval Window = new(new LocalDate(2022, 4, 2), new LocalDate(2022, 6, 24));
    private static readonly Subject Bucha = new("Bucha", [new SubjectTerm("Bucha")]);

    private static readonly (string Key, string Source, string Actor, string Baseline)[] Channels =
    [
        ("kremlin", "kremlin.ru", "state:RUS", "kremlin.ru"),
        ("president_ua", "president.gov.ua", "state:UKR", "president.gov.ua"),
        ("white_house", "The White House", "state:USA", "whitehouse.gov (3 sections)"),
    ];

    public string Name => "silence";

    public string DefaultPath => ".";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation) =>
        RunAsync(path, lines, log, cancellation).GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<Figure>> RunAsync(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        await using var record = await RecordArchive.MakeAsync(Path.Combine(path, "record"), Bucha, lines, cancellation);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"silence: the record imported in {clock.Elapsed.TotalSeconds:0.0} s"));
        using var baseline = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(path, "cases", "bucha", "silence_baseline.json"), cancellation));
        var figures = new List<Figure>();
        foreach (var (key, source, actor, name) in Channels)
        {
            clock.Restart();
            var question = new SilenceQuestion(ActorTable.Default.ById(actor)!, Bucha, Window) { Channels = [source] };
            var silence = await new SilenceFinder(record.Archive, ActorTable.Default).FindAsync(question, cancellation);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"silence: {source} in {clock.Elapsed.TotalMilliseconds:0} ms"));
            figures.AddRange(await FiguresAsync(key, source, silence, record, baseline.RootElement.GetProperty(name), log, cancellation));
        }

        figures.AddRange(NameRecall.Measure(Path.Combine(path, "data", "record-gold", "gold.jsonl"), log));
        return figures;
    }

    private static async Task<IEnumerable<Figure>> FiguresAsync(string key, string source, Silence silence, RecordArchive record, JsonElement baseline, TextWriter log, CancellationToken cancellation)
    {
        var all = new DocumentQuery { Sources = [source], Published = Window, WithCopies = true };
        var documents = await RowsAsync(record.Archive, all, cancellation);
        var naming = await RowsAsync(record.Archive, all with { Terms = Bucha.Terms }, cancellation);
        var before = documents.TakeWhile(row => row.Version != naming[0].Version).Count();
        var first = naming[0].Published?.Local is { } local ? local.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture) : "undated";
        log.WriteLine($"silence: {source}: first {first}, by hand {baseline.GetProperty("first").GetString()}; own voice first {silence.First?.Document.Published?.Wording}");
        foreach (var row in naming)
        {
            var mention = silence.Mentions.FirstOrDefault(mention => mention.Document.Version == row.Version);
            var how = row.CopyOf is { } original ? $"copy of {original}, counted once"
                : mention is null ? "NOT COUNTED"
                : mention.Voice.IsOwn() ? "own voice" : $"not own: {mention.Voice}";
            log.WriteLine($"silence: {source} {row.Published?.Wording} {how} | {row.Title}");
        }

        foreach (var (document, outcome) in record.NotNew.Where(item => item.Document.Source?.Name == source && item.Document.Published?.Date is { } day && Window.Contains(day)))
        {
            log.WriteLine($"silence: {source} {document.Published?.Wording} is no item of its own: {outcome.Kind} {outcome.Other?.DocumentId} | {document.Title} | {document.Url}");
        }

        return
        [
            new($"{key}_documents", documents.Length, By("published 2 Apr-24 Jun"), "counted by hand, every line of the record; --verbose tells each difference"),
            new($"{key}_naming", naming.Length, By("mention Bucha"), "the same"),
            new($"{key}_before_first", before, By("published before first mention"), "the same"),
            new($"{key}_without_copies", silence.Counts.Documents, "", "ours: what a silence counts"),
            new($"{key}_naming_without_copies", silence.Counts.Naming, "", "ours"),
            new($"{key}_own_voice", silence.Counts.NamingOwn, "", "ours: questions, guests and the other side told apart; --verbose lists each"),
        ];

        string By(string name) => $"= {baseline.GetProperty(name).GetInt32().ToString(CultureInfo.InvariantCulture)}";
    }

    private static async Task<ImmutableArray<DocumentRow>> RowsAsync(IArchive archive, DocumentQuery query, CancellationToken cancellation)
    {
        var rows = ImmutableArray.CreateBuilder<DocumentRow>();
        await foreach (var row in archive.DocumentsAsync(query, cancellation))
        {
            rows.Add(row);
        }

        return rows.ToImmutable();
    }
}
