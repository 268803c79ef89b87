using Lacuna.Archive.Documents;
using Lacuna.Archive.Postgres;
using Lacuna.Core.Subjects;
using Lacuna.Tests.Measuring;
using Lacuna.Tests.Postgres;

namespace Lacuna.Archive.Tests.Postgres;

public sealed class TriesAgainTests
{
    [Fact]
    public async Task While_the_server_is_away_changes_wait_for_it_and_questions_say_so_and_both_are_counted()
    {
        await using var server = await PostgresServer.OwnAsync();
        await using var archive = await PostgresArchive.OpenAsync(server.ConnectionString, cancellation: TestContext.Current.CancellationToken);
        using var measured = new Measured();
        await server.StopAsync();
        var saving = archive.SaveSubjectAsync(new Subject("Bucha", []), TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<ArchiveException>(async () => await archive.CountAsync(new DocumentQuery(), TestContext.Current.CancellationToken));
        Assert.False(saving.IsCompleted);
        await server.StartAsync();
        await saving;
        Assert.Equal("Bucha", Assert.Single(await archive.SubjectsAsync(TestContext.Current.CancellationToken)).Name);
        Assert.True(measured.Sum("lacuna.archive.retries", "db.system.name=postgresql") >= 2);
        Assert.Equal(1, measured.Count("lacuna.archive.change.duration", "lacuna.operation=SaveSubject", "db.system.name=postgresql"));
        Assert.Equal(1, measured.Count("lacuna.archive.question.duration", "lacuna.operation=Count", "error.type=ArchiveException"));
    }
}
