using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Postgres;
using Lacuna.Archive.Tests.Stores;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Tests.Postgres;
using NodaTime;

namespace Lacuna.Archive.Tests.Postgres;

public sealed class PostgresServerTests
{
    [Fact]
    public async Task Many_programs_add_at_once_and_each_document_is_held_once()
    {
        await using var first = await TemporaryArchive.CreateAsync(Store.Postgres);
        await using var second = await PostgresArchive.OpenAsync(first.ConnectionString);
        await using var third = await PostgresArchive.OpenAsync(first.ConnectionString);
        var random = new Random(3);
        await Task.WhenAll(new IArchive[] { first.Archive, second, third }.Select(archive => Task.Run(async () =>
        {
            foreach (var numbers in Enumerable.Range(0, 120).OrderBy(_ => random.Next()).Chunk(11))
            {
                await archive.AddAsync([.. numbers.Select(number => new Entry($"{number}", Instant.MinValue)
                {
                    Document = new AnnotatedDocument(TemporaryArchive.Document($"Text number {number}.", $"https://example.org/{number}", day: $"{2000 + (number % 20)}-04-04")),
                })]);
            }
        })));

        Assert.Equal(120, await second.CountAsync(new DocumentQuery { WithCopies = true, WithEarlierVersions = true }));
        Assert.Equal(120, (await third.OutcomesAsync(new OutcomeQuery { Kinds = [OutcomeKind.Imported] }).ToListAsync()).Count);
        Assert.Equal(120, Assert.Single(await first.Archive.SourcesAsync()).Documents);
    }

    [Fact]
    public async Task Programs_that_make_the_tables_at_once_make_them_once()
    {
        var connectionString = await (await PostgresServer.SharedAsync()).NewSchemaAsync();
        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PostgresArchive.OpenAsync(connectionString)));

        Assert.Equal(0, await opened[5].CountAsync(new DocumentQuery()));
        foreach (var archive in opened)
        {
            await archive.DisposeAsync();
        }
    }

    [Fact]
    public async Task Tables_of_a_newer_program_are_refused_unless_it_lets_older_ones_go_on()
    {
        await using var archive = await TemporaryArchive.CreateAsync(Store.Postgres);
        await archive.AddAsync(TemporaryArchive.Document("Held."));
        archive.Run("UPDATE archive_form SET form = 99, oldest = 99 RETURNING ''");

        Assert.Contains("newer Lacuna (form 99", (await Assert.ThrowsAsync<ArchiveException>(() => PostgresArchive.OpenAsync(archive.ConnectionString))).Message);
        archive.Run("UPDATE archive_form SET oldest = 1 RETURNING ''");
        await archive.ReopenAsync();
        await archive.AddAsync(TemporaryArchive.Document("Held as well."));
        Assert.Equal(2, (await archive.FindAsync("held")).Length);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=x;Username=y;Timeout=2", "cannot be reached")]
    [InlineData("Host=127.0.0.1;Nonsense=1", "write Host=")]
    [InlineData("Database=no such;", "no database of that name")]
    public async Task What_cannot_be_opened_is_told_in_one_line_with_the_mend(string given, string told)
    {
        var server = await PostgresServer.SharedAsync();
        var connectionString = given.StartsWith("Host", StringComparison.Ordinal) ? given : server.ConnectionString.Replace("Database=postgres", given, StringComparison.Ordinal);
        var fault = await Assert.ThrowsAsync<ArchiveException>(() => PostgresArchive.OpenAsync(connectionString));

        Assert.Contains(told, fault.Message);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public async Task A_database_without_an_archive_is_not_made_one_by_who_only_asks()
    {
        var connectionString = await (await PostgresServer.SharedAsync()).NewSchemaAsync();
        foreach (var options in (PostgresArchiveOptions[])[new() { IsReadOnly = true }, new() { MustExist = true }])
        {
            Assert.Contains("no archive in", (await Assert.ThrowsAsync<ArchiveException>(() => PostgresArchive.OpenAsync(connectionString, options))).Message);
        }
    }

    [Fact]
    public async Task While_the_server_is_down_changes_wait_and_questions_say_so_and_both_recover()
    {
        await using var server = await PostgresServer.OwnAsync();
        var connectionString = await server.NewSchemaAsync();
        await using var archive = await PostgresArchive.OpenAsync(connectionString, new PostgresArchiveOptions { QuestionPatience = TimeSpan.FromMilliseconds(50) });
        await archive.AddAsync([Entry(0)]);
        var adding = Task.Run(async () =>
        {
            for (var i = 1; i <= 300; i++)
            {
                await archive.AddAsync([Entry(i)]);
            }
        });
        foreach (var stop in (Func<Task>[])[server.StopAsync, server.KillAsync])
        {
            await stop();
            var fault = await Assert.ThrowsAsync<ArchiveException>(async () => await archive.CountAsync(new DocumentQuery()));
            Assert.True(fault.IsPassing);
            await server.StartAsync();
            Assert.True(await archive.CountAsync(new DocumentQuery { Terms = [new SubjectTerm("text")] }) > 0);
        }

        await adding;
        Assert.Equal(301, await archive.CountAsync(new DocumentQuery { Terms = [new SubjectTerm("text")] }));
        Assert.Equal(301, (await archive.OutcomesAsync(new OutcomeQuery()).ToListAsync()).Count);
    }

    private static Entry Entry(int number) => new($"{number}", Instant.MinValue) { Document = new AnnotatedDocument(TemporaryArchive.Document($"Text number {number}.", $"https://example.org/{number}")) };
}
