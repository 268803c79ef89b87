using Lacuna.Archive.Sqlite;
using Lacuna.Cluster.Watches;
using Lacuna.Findings.Watching;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Intake.Fetching;

namespace Lacuna.Cluster.Tests.Watches;

public sealed class PostgresWatchKeeperTests
{
    [Fact]
    public async Task Of_two_that_write_from_one_reading_the_second_is_refused()
    {
        await using var database = await TestDatabase.OpenAsync();
        var folder = Directory.CreateTempSubdirectory("lacuna-keeper-");
        await using (var archive = await SqliteArchive.OpenAsync(Path.Combine(folder.FullName, "record.lacuna"), cancellation: TestContext.Current.CancellationToken))
        {
            using var poster = new Poster();
            var (one, other) = (await WatchAsync(), await WatchAsync());
            await one.LookAsync([], TestContext.Current.CancellationToken);
            await one.LookAsync([], TestContext.Current.CancellationToken);
            await Assert.ThrowsAsync<OperationCanceledException>(() => other.LookAsync([], TestContext.Current.CancellationToken));
            await (await WatchAsync()).LookAsync([], TestContext.Current.CancellationToken);
            await Assert.ThrowsAsync<OperationCanceledException>(() => one.LookAsync([], TestContext.Current.CancellationToken));

            async Task<RuleWatch> WatchAsync() => new(
                new WatchPlan([], [], []), archive, poster, await PostgresWatchKeeper.OpenAsync(database, "watch desk", TestContext.Current.CancellationToken), new WatcherOptions());
        }

        folder.Delete(recursive: true);
    }
}
