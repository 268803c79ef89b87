using Lacuna.Archive.Copying;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Tests.Stores;
using Lacuna.Archive.Tests.Stores.Correcting;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Archive.Tests.Copying;

public sealed class ArchiveCopyTests
{
    [Theory]
    [InlineData(Store.Sqlite, Store.Postgres)]
    [InlineData(Store.Postgres, Store.Sqlite)]
    [InlineData(Store.Sqlite, Store.Sqlite)]
    [InlineData(Store.Postgres, Store.Postgres)]
    public async Task A_copy_holds_all_that_was_held_and_answers_and_grows_like_it(Store from, Store to)
    {
        await using var first = await FilledAsync(from);
        await using var second = await TemporaryArchive.CreateAsync(to);
        var result = await ArchiveCopy.RunAsync(first.Archive, second.Archive);

        Assert.Equal(result.Digest, ArchiveCopy.DigestOf(first.Archive));
        Assert.Equal(result.Digest, ArchiveCopy.DigestOf(second.Archive));
        await second.ReopenAsync(isReadOnly: true);
        Assert.Equal(await AnswersAsync(first), await AnswersAsync(second));

        await second.ReopenAsync();
        foreach (var archive in (TemporaryArchive[])[first, second])
        {
            await archive.AddAsync(TemporaryArchive.Document("A text that came later, on grain.", "https://example.org/later"));
            await archive.AddAsync(TemporaryArchive.Document("Another wording of the first.", Calls.Address));
            await archive.Archive.UndoAsync((await archive.Archive.ListAsync())[0].Correction.Id, "Ben");
        }

        Assert.Equal(await AnswersAsync(first), await AnswersAsync(second));
    }

    [Fact]
    public async Task Characters_that_a_server_cannot_keep_come_back()
    {
        await using var first = await TemporaryArchive.CreateAsync(Store.Postgres);
        var odd = TemporaryArchive.Document("Half a pair \uD83D, none \0, \uFFFF and \uFFFE.", "https://example.org/\0") with { Title = "\uDC00 title \0", Notes = [] };
        await first.AddAsync(odd);
        await using var second = await TemporaryArchive.CreateAsync(Store.Postgres);
        await ArchiveCopy.RunAsync(first.Archive, second.Archive);

        var row = Assert.Single(await second.FindAsync(new DocumentQuery()));
        var document = (await second.Archive.DocumentAsync(row.Version))!;
        Assert.Equal((odd.Id, odd.Title, odd.Text), (document.Id, document.Title, document.Text));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task An_archive_that_holds_something_is_not_copied_over(Store to)
    {
        await using var first = await FilledAsync(Store.Sqlite);
        await using var second = await TemporaryArchive.CreateAsync(to);
        await second.AddAsync(TemporaryArchive.Document("Held."));

        Assert.Contains("holds documents", (await Assert.ThrowsAsync<ArchiveException>(() => ArchiveCopy.RunAsync(first.Archive, second.Archive))).Message);
        Assert.Single(await second.FindAsync(new DocumentQuery()));
    }

    [Fact]
    public async Task A_copy_that_was_cut_off_is_no_archive_until_it_is_made_again()
    {
        await using var first = await FilledAsync(Store.Sqlite);
        await using var second = await TemporaryArchive.CreateAsync(Store.Postgres);
        using var cut = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ArchiveCopy.RunAsync(first.Archive, second.Archive, new CutAt("statement", cut), cut.Token));

        Assert.Contains("being filled", (await Assert.ThrowsAsync<ArchiveException>(() => second.ReopenAsync())).Message);
        await second.ReopenToFillAsync();
        var result = await ArchiveCopy.RunAsync(first.Archive, second.Archive);
        Assert.Equal(result.Digest, ArchiveCopy.DigestOf(second.Archive));
        await second.ReopenAsync();
        Assert.Equal(await AnswersAsync(first), await AnswersAsync(second));
    }

    private static async Task<TemporaryArchive> FilledAsync(Store store)
    {
        var archive = await TemporaryArchive.CreateAsync(store);
        var read = Calls.Read();
        await archive.Archive.AddAsync(
            [new Entry("a.html", Instant.FromUtc(2022, 5, 1, 0, 0)) { Document = read, Original = new Original("<p>They spoke.</p>"u8.ToArray(), "text/html", "a.html") }],
            new PileProgress("/pile", "12 34", 7, IsDone: false) { Mark = "3.5" });
        await archive.AddAsync(Calls.Read(Calls.Text.Replace("4 April", "5 April", StringComparison.Ordinal)));
        await archive.AddAsync(TemporaryArchive.Document("王毅没有谈到布查事件。", "https://example.org/zh", day: null, language: "zh"), "own-7");
        await archive.AddAsync(TemporaryArchive.Document("An old treaty.", "https://example.org/old", "Gazette", "1648-10-24"));
        const string syndicated = "The ministers met in the capital on Monday and spoke for two hours about grain, prisoners and the nuclear plant, and thanked their hosts for the welcome.";
        await archive.AddAsync(TemporaryArchive.Document(syndicated, "https://example.org/1", "Ministry"));
        await archive.AddAsync(TemporaryArchive.Document(syndicated, "https://example.com/1", "Agency", "2022-04-05"));
        await archive.Archive.AddAsync([new Entry("broken.pdf", Instant.FromUtc(2022, 5, 1, 0, 0)) { Refusal = "no text" }]);
        await archive.Archive.NoteCoverageAsync(new CoverageNote("Ministry", new DateInterval(new(2022, 4, 1), new(2022, 4, 30)), CoverageBasis.Listed, Instant.FromUtc(2022, 5, 1, 0, 0)) { Listed = 3, Failed = 1 });
        await archive.Archive.SaveSubjectAsync(new Subject("Bucha", [new("Bucha", "en"), new("Буч*", "uk") { Companions = ["Київ"], IsCaseSensitive = true }]));
        await archive.Archive.CorrectAsync(Calls.Speaker(read, 1, Calls.Lavrov), "Ana", "Because.");
        return archive;
    }

    private static async Task<string> AnswersAsync(TemporaryArchive archive)
    {
        var lines = new List<string> { await archive.Archive.SaidAsync() };
        foreach (var query in new[]
        {
            new DocumentQuery { WithCopies = true, WithEarlierVersions = true }, new DocumentQuery { Order = DocumentOrder.LatestFirst }, new DocumentQuery { Terms = [new("布查")] },
            new DocumentQuery { Terms = [new("grain")], Order = DocumentOrder.Relevance }, new DocumentQuery { Tells = Telling.Contacts },
        })
        {
            lines.AddRange((await archive.FindAsync(query)).Select(row => $"{row with { Added = default }}"));
            lines.AddRange((await archive.Archive.DaysAsync(query)).Select(day => $"{day}"));
        }

        lines.AddRange(await archive.Archive.OutcomesAsync(new OutcomeQuery()).Select(outcome => $"{outcome}").ToListAsync());
        lines.AddRange((await archive.Archive.SourcesAsync()).Select(source => $"{source.Source} {source.Documents} {source.Versions} {string.Join(' ', source.Coverage.Spans)}"));
        lines.AddRange((await archive.Archive.LedgerAsync()).Select(note => $"{note}"));
        lines.AddRange((await archive.Archive.SubjectsAsync()).Select(subject => $"{subject.Name} {string.Join(' ', subject.Terms.Select(term => term.Words))}"));
        lines.AddRange((await archive.Archive.ListAsync()).Select(row => $"{row.Correction.Id} {row.Standing} {row.Correction.Undone?.By}"));
        lines.Add($"{await archive.Archive.ProgressAsync("/pile")}");
        return string.Join('\n', lines);
    }

    private sealed class CutAt(string table, CancellationTokenSource cut) : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value)
        {
            if (value.Table == table)
            {
                cut.Cancel();
            }
        }
    }
}
