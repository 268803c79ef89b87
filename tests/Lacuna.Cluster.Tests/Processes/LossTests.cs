using System.Diagnostics;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Cluster.Jobs;
using Lacuna.Cluster.Tables;
using Lacuna.Tests.Postgres;
using Npgsql;

namespace Lacuna.Cluster.Tests.Processes;

/// <summary>
/// Imports by three silos of which one is killed again and again, and by silos whose database goes away. LACUNA_CLUSTER_DOCUMENTS sets the size of
/// the pile, of which 20000 are the project's own measure; then a silo is killed every 20 seconds, and the database is away for 30.
/// </summary>
public sealed class LossTests
{
    private static readonly int Documents = int.TryParse(Environment.GetEnvironmentVariable("LACUNA_CLUSTER_DOCUMENTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var documents) ? documents : 800;

    private static readonly string Reader = Environment.GetEnvironmentVariable("LACUNA_CLUSTER_READER") ?? "rules";

    private static readonly bool IsFull = Documents >= 10_000;

    /// <summary>The small test ends soon: a pile is not taken in while silos are killed faster than they begin.</summary>
    private static readonly int MostKills = IsFull ? int.MaxValue : 2;

    [Fact]
    public async Task An_import_ends_with_each_document_once_though_silos_are_killed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "kill -9 is of Unix");
        using var pile = new Pile(Documents);
        var (time, kills, runs) = await ImportAsync(pile, IsFull ? TimeSpan.FromSeconds(20) : TimeSpan.FromSeconds(1));
        TestContext.Current.SendDiagnosticMessage($"{Documents} documents: {kills} kills, {runs} runs, {time.TotalSeconds:0.0} s");
        if (IsFull)
        {
            TestContext.Current.SendDiagnosticMessage($"undisturbed: {(await ImportAsync(pile, killEvery: null)).Time.TotalSeconds:0.0} s");
        }
    }

    [Fact]
    public async Task An_import_goes_on_by_itself_when_the_database_has_been_away()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "kill -9 is of Unix");
        using var pile = new Pile(Documents);
        await using var server = await PostgresServer.OwnAsync();
        await using var first = await SiloProcess.StartAsync(server.ConnectionString);
        await using var second = await SiloProcess.StartAsync(server.ConnectionString);
        await using var database = await ClusterDatabase.OpenAsync(server.ConnectionString, "test", TestContext.Current.CancellationToken);
        var jobs = new JobTable(database);
        var id = await jobs.OrderAsync([pile.Path], new ImportOrder { Reader = Reader }, TestContext.Current.CancellationToken);
        await UntilAsync(jobs, id, job => job.Counts.Values.Sum() > 0, () => $"{first.Said}\n{second.Said}");
        await server.StopAsync();
        await Task.Delay(IsFull ? TimeSpan.FromSeconds(30) : TimeSpan.FromSeconds(6), TestContext.Current.CancellationToken);
        await server.StartAsync();
        var back = Stopwatch.StartNew();
        var job = await UntilAsync(jobs, id, job => job.IsOver, () => $"{first.Said}\n{second.Said}");
        TestContext.Current.SendDiagnosticMessage($"done {back.Elapsed.TotalSeconds:0.0} s after the database came back, in {job.Runs} runs");
        Assert.Equal(JobState.Done, job.State);
        await CheckAsync(server.ConnectionString, pile);
        await first.StopAsync();
        await second.StopAsync();
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
    }

    [Fact]
    public async Task A_silo_that_is_told_to_end_finishes_what_it_has_in_hand_and_leaves()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are of Unix");
        using var pile = new Pile(1000);
        var connection = await (await PostgresServer.SharedAsync()).NewSchemaAsync();
        await using var staying = await SiloProcess.StartAsync(connection);
        await using var leaving = await SiloProcess.StartAsync(connection);
        await using var database = await ClusterDatabase.OpenAsync(connection, "test", TestContext.Current.CancellationToken);
        var jobs = new JobTable(database);
        var id = await jobs.OrderAsync([pile.Path], new ImportOrder { Reader = "rules" }, TestContext.Current.CancellationToken);
        await UntilAsync(jobs, id, job => job.Counts.Values.Sum() > 0, () => staying.Said);
        await leaving.StopAsync();
        Assert.True(leaving.ExitCode == 0, leaving.Said);
        var job = await UntilAsync(jobs, id, job => job.IsOver, () => staying.Said);
        Assert.Equal((JobState.Done, 1000), (job.State, job.Counts[OutcomeKind.Imported]));
        await CheckAsync(connection, pile);
    }

    private static async Task<(TimeSpan Time, int Kills, int Runs)> ImportAsync(Pile pile, TimeSpan? killEvery)
    {
        var connection = await (await PostgresServer.SharedAsync()).NewSchemaAsync();
        var silos = (await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SiloProcess.StartAsync(connection)))).ToList();
        try
        {
            await using var database = await ClusterDatabase.OpenAsync(connection, "test", TestContext.Current.CancellationToken);
            var jobs = new JobTable(database);
            var watch = Stopwatch.StartNew();
            var id = await jobs.OrderAsync([pile.Path], new ImportOrder { Reader = Reader }, TestContext.Current.CancellationToken);
            var kills = 0;
            var ended = UntilAsync(jobs, id, job => job.IsOver, () => string.Join('\n', silos.Select(silo => silo.Said)));
            while (killEvery is { } wait && kills < MostKills && await Task.WhenAny(ended, Task.Delay(wait, TestContext.Current.CancellationToken)) != ended)
            {
                var at = kills++ % silos.Count;
                await silos[at].KillAsync();
                silos[at] = await SiloProcess.StartAsync(connection);
            }

            var job = await ended;
            var time = watch.Elapsed;
            Assert.True(job.State == JobState.Done, job.Message);
            await CheckAsync(connection, pile);
            return (time, kills, job.Runs);
        }
        finally
        {
            await Task.WhenAll(silos.Select(silo => silo.DisposeAsync().AsTask()));
        }
    }

    /// <summary>Each document, each outcome once.</summary>
    private static async Task CheckAsync(string connection, Pile pile)
    {
        await using var archive = await ArchiveOpener.OpenAsync(connection, new ArchiveOptions { IsReadOnly = true, MustExist = true }, TestContext.Current.CancellationToken);
        Assert.Equal(pile.Documents, await archive.CountAsync(new DocumentQuery(), TestContext.Current.CancellationToken));
        var outcomes = await archive.OutcomesAsync(new OutcomeQuery(), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(pile.Documents, outcomes.Count);
        Assert.Equal(pile.Documents, outcomes.DistinctBy(outcome => outcome.Origin).Count());
        Assert.All(outcomes, outcome => Assert.Equal(OutcomeKind.Imported, outcome.Kind));
    }

    private static async Task<ImportJob> UntilAsync(JobTable jobs, string id, Func<ImportJob, bool> isSo, Func<string> said)
    {
        using var patience = new CancellationTokenSource(IsFull ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(2));
        while (true)
        {
            try
            {
                if (await jobs.FindAsync(id, TestContext.Current.CancellationToken) is { } job)
                {
                    if (isSo(job))
                    {
                        return job;
                    }

                    Assert.False(patience.IsCancellationRequested, $"it has not come to that: {job}\n{said()}");
                }
            }
            catch (NpgsqlException fault) when (DatabaseFault.MayPass(fault))
            {
                // It is away.
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
