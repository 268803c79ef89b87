using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Archive.Tests.Stores.Correcting;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Lacuna.Archive.Tests.Sqlite;

public sealed class ArchiveFileTests
{
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
    public async Task An_archive_of_the_second_form_gains_corrections_when_it_is_opened_for_writing()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var read = Calls.Read();
        await archive.AddAsync(read);
        var said = await archive.Archive.SaidAsync();
        await archive.Archive.DisposeAsync();
        archive.Run("DROP TABLE corrected_statement; DROP TABLE correction_document; DROP TABLE correction; DROP TABLE version_original; DROP TABLE original; PRAGMA user_version = 2");
        await archive.ReopenAsync();

        Assert.Equal(said, await archive.Archive.SaidAsync());
        await archive.Archive.CorrectAsync(Calls.Speaker(read, 2, Calls.Lavrov), "Ana");
        Assert.Contains(" by Ana", await archive.Archive.SaidAsync());
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
