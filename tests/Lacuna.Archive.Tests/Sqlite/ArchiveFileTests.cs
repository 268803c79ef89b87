using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Lacuna.Archive.Tests.Sqlite;

public sealed class ArchiveFileTests
{
    [Fact]
    public async Task What_was_kept_is_there_when_the_file_is_opened_again()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var added = await archive.AddAsync(TemporaryArchive.Document("Kept."));
        await archive.Archive.AddAsync([], new PileProgress("/pile", "12 34", 7, IsDone: false) { Mark = "3.5" });
        await archive.Archive.NoteCoverageAsync(new CoverageNote("Ministry", new DateInterval(new(2022, 4, 1), new(2022, 4, 30)), CoverageBasis.Listed, Instant.FromUtc(2022, 5, 1, 0, 0)) { Listed = 3, Failed = 1 });
        var subject = new Subject("Bucha", [new("Bucha", "en"), new("Буч*", "uk") { Companions = ["Київ"], IsCaseSensitive = true }]);
        await archive.Archive.SaveSubjectAsync(new Subject("Bucha", []));
        await archive.Archive.SaveSubjectAsync(subject);
        await archive.ReopenAsync(new SqliteArchiveOptions { IsReadOnly = true });

        Assert.Equal("Kept.", (await archive.Archive.DocumentAsync(added.Version!))!.Text);
        Assert.Equal(new PileProgress("/pile", "12 34", 7, IsDone: false) { Mark = "3.5" }, await archive.Archive.ProgressAsync("/pile"));
        Assert.Null(await archive.Archive.ProgressAsync("/other"));
        Assert.Equal("1 of 3 listed items could not be had", Assert.Single((await archive.Archive.CoverageAsync("Ministry")).Holes).Reason);
        var kept = Assert.Single(await archive.Archive.SubjectsAsync());
        Assert.Equal(subject.Name, kept.Name);
        Assert.Equal(subject.Terms.Select(term => (term.Words, term.Language, term.IsCaseSensitive, string.Join(' ', term.Companions))), kept.Terms.Select(term => (term.Words, term.Language, term.IsCaseSensitive, string.Join(' ', term.Companions))));
        var holding = Assert.Single(await archive.Archive.SourcesAsync());
        Assert.Equal(("Ministry", 1, 1), (holding.Source.Name, holding.Documents, holding.Versions));
        Assert.Equal(1, Assert.Single(holding.Coverage.Spans).Held);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await archive.Archive.SaveSubjectAsync(subject));
    }

    [Fact]
    public async Task A_subject_can_be_forgotten()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.Archive.SaveSubjectAsync(new Subject("Bucha", []));

        Assert.True(await archive.Archive.RemoveSubjectAsync("Bucha"));
        Assert.False(await archive.Archive.RemoveSubjectAsync("Bucha"));
        Assert.Empty(await archive.Archive.SubjectsAsync());
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_refused_and_left_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("a.txt", new string('x', 5000));
        var other = folder.Path("other.db");
        Run(other, "CREATE TABLE mine (x); PRAGMA user_version = 3");

        Assert.Contains("is no archive", (await Refused(text)).Message);
        Assert.Contains("is no archive", (await Refused(other)).Message);
        Assert.Contains("is a folder", (await Refused(folder.Path(""))).Message);
        Assert.Contains("no archive", (await Refused(folder.Path("missing"), new SqliteArchiveOptions { IsReadOnly = true })).Message);
        Assert.Contains("make it first", (await Refused(folder.Path("no/such/file"))).Message);
        Assert.Equal(5000, new FileInfo(text).Length);
        Assert.False(File.Exists(folder.Path("missing")));
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_refused()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.Archive.DisposeAsync();
        Run(archive.Path, "PRAGMA user_version = 9999");

        Assert.Contains("newer Lacuna (form 9999", (await Refused(archive.Path)).Message);
        Assert.Contains("newer Lacuna (form 9999", (await Refused(archive.Path, new SqliteArchiveOptions { IsReadOnly = true })).Message);
    }

    [Fact]
    public async Task A_file_of_an_older_program_is_updated_when_it_is_opened_for_writing()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.AddAsync(new AnnotatedDocument(TemporaryArchive.Document("They spoke.")) { Sentences = [new Sentence(new(0, 11), 0, 2, 0)] });
        await archive.Archive.DisposeAsync();
        Run(archive.Path, "DROP TABLE corrected_statement; DROP TABLE correction_document; DROP TABLE correction; DROP TABLE version_original; DROP TABLE original; DROP TABLE contact_party; DROP INDEX version_tells; DROP INDEX version_unknown; DROP INDEX version_unread; ALTER TABLE version DROP COLUMN tells; PRAGMA user_version = 1");

        Assert.Contains("older Lacuna", (await Refused(archive.Path, new SqliteArchiveOptions { IsReadOnly = true })).Message);
        await archive.ReopenAsync();

        // Of what was stored before, nobody knows; it is looked at.
        Assert.Single(await archive.FindAsync(new DocumentQuery { Tells = Telling.Contacts }));
        Assert.Single(await archive.FindAsync(new DocumentQuery { Tells = Telling.Agenda, ContactsOf = [["state:CHN"], ["state:UKR"]] }));
        await archive.AddAsync(TemporaryArchive.Document("Nobody spoke."));
        Assert.Single(await archive.FindAsync(new DocumentQuery { Tells = Telling.Contacts }));
    }

    [Fact]
    public async Task A_file_whose_making_was_cut_off_is_made_anew()
    {
        using var folder = new TemporaryFolder();
        var empty = folder.Write("empty.lacuna", "");
        await using var archive = await SqliteArchive.OpenAsync(empty);

        Assert.Empty(await archive.SubjectsAsync());
    }

    [Fact]
    public async Task A_damaged_file_is_told_and_not_guessed_at()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        for (var i = 0; i < 200; i++)
        {
            await archive.AddAsync(TemporaryArchive.Document($"Text {i} of a document that is long enough to fill some pages: {string.Join(' ', Enumerable.Range(i, 200))}"));
        }

        await archive.Archive.DisposeAsync();
        using (var file = new FileStream(archive.Path, FileMode.Open))
        {
            for (var at = 40_000; at < file.Length - 100; at += 3000)
            {
                file.Position = at;
                file.Write("damage damage damage"u8);
            }
        }

        var fault = await Assert.ThrowsAsync<ArchiveException>(async () =>
        {
            await using var damaged = await SqliteArchive.OpenAsync(archive.Path);
            await foreach (var row in damaged.DocumentsAsync(new DocumentQuery()))
            {
                _ = await damaged.ReadingAsync(row.Version);
            }
        });
        Assert.Contains("damaged", fault.Message);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public async Task Many_ask_while_one_adds_and_each_sees_whole_steps()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var adding = Task.Run(async () =>
        {
            for (var step = 0; step < 20; step++)
            {
                await archive.Archive.AddAsync([.. Enumerable.Range(step * 10, 10).Select(i => new Entry($"{i}", Instant.MinValue) { Document = new(TemporaryArchive.Document($"Text number {i} on Bucha.")) })]);
            }
        });
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var last = 0;
            while (!adding.IsCompleted)
            {
                var count = await archive.Archive.CountAsync(new DocumentQuery { Terms = [new("bucha")] });
                Assert.True(count >= last && count % 10 == 0, $"{count} after {last}");
                last = count;
            }
        }));
        await Task.WhenAll([adding, .. asking]);

        Assert.Equal(200, await archive.Archive.CountAsync(new DocumentQuery()));
    }

    [Fact]
    public async Task A_question_under_way_is_not_moved_by_what_is_added()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await archive.AddAsync(TemporaryArchive.Document("One.", day: "2022-04-01"));
        await archive.AddAsync(TemporaryArchive.Document("Two.", day: "2022-04-02"));
        var seen = 0;
        await foreach (var _ in archive.Archive.DocumentsAsync(new DocumentQuery()))
        {
            await archive.AddAsync(TemporaryArchive.Document($"Later {seen++}.", day: "2022-04-03"));
        }

        Assert.Equal(2, seen);
        Assert.Equal(4, await archive.Archive.CountAsync(new DocumentQuery()));
    }

    [Fact]
    public async Task A_step_that_is_cancelled_leaves_nothing()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await archive.Archive.AddAsync([new Entry("a", Instant.MinValue) { Document = new(TemporaryArchive.Document("One.")) }], cancellation: new CancellationToken(canceled: true)));

        Assert.Equal(0, await archive.Archive.CountAsync(new DocumentQuery()));
    }

    private static async Task<ArchiveException> Refused(string path, SqliteArchiveOptions? options = null) =>
        await Assert.ThrowsAsync<ArchiveException>(() => SqliteArchive.OpenAsync(path, options));

    private static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
