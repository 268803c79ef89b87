using System.Collections.Concurrent;
using Lacuna.Archive;
using Lacuna.Archive.Sqlite;
using Lacuna.Cluster.Jobs;
using Lacuna.Cluster.Silos;
using Lacuna.Cluster.Tables;
using Lacuna.Intake.Fetching;
using Lacuna.Tests.Postgres;

namespace Lacuna.Cluster.Tests.Silos;

/// <summary>A cluster of silos in this process: its tables in PostgreSQL, its archive a file that all have open.</summary>
internal sealed class TestCluster : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lacuna-cluster-");
    private readonly List<SiloHost> _silos = [];

    private TestCluster(string connection, ClusterDatabase database) => (Connection, Database) = (connection, database);

    public string Connection { get; }

    public ClusterDatabase Database { get; }

    public JobTable Jobs => new(Database);

    public ConcurrentQueue<string> Told { get; } = new();

    public IReadOnlyList<SiloHost> Silos => _silos;

    public static async Task<TestCluster> StartAsync(int silos, Func<SiloOptions, SiloOptions>? change = null)
    {
        var connection = await (await PostgresServer.SharedAsync()).NewSchemaAsync();
        var cluster = new TestCluster(connection, await ClusterDatabase.OpenAsync(connection, "test", TestContext.Current.CancellationToken));
        for (var i = 0; i < silos; i++)
        {
            await cluster.AddAsync(change);
        }

        return cluster;
    }

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public async Task<IArchive> ArchiveAsync() => await SqliteArchive.OpenAsync(Path("record.lacuna"));

    public async Task<SiloHost> AddAsync(Func<SiloOptions, SiloOptions>? change = null)
    {
        var options = new SiloOptions
        {
            ConnectionString = Connection,
            Cluster = "test",
            OpenArchive = _ => ArchiveAsync(),
            Reader = "rules",
            Fetching = new FetcherOptions { AllowedNetworks = FetcherOptions.Loopback, Pace = TimeSpan.FromMilliseconds(200) },
            Tell = Told.Enqueue,
        };
        _silos.Add(await SiloHost.StartAsync(change?.Invoke(options) ?? options, TestContext.Current.CancellationToken));
        return _silos[^1];
    }

    public async Task StopAsync(SiloHost silo)
    {
        _silos.Remove(silo);
        await silo.StopAsync();
        await silo.DisposeAsync();
    }

    /// <summary>Waits for a job's end.</summary>
    public async Task<ImportJob> EndOfAsync(string id) => (await EventuallyAsync(async () => await Jobs.FindAsync(id), job => job is { IsOver: true }))!;

    public async Task<T> EventuallyAsync<T>(Func<Task<T>> ask, Func<T, bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var answer = await ask();
            if (isSo(answer))
            {
                return answer;
            }

            Assert.False(patience.IsCancellationRequested, $"it has not come to that: {answer}; {string.Join('\n', Told)}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in _silos.ToList())
        {
            await StopAsync(silo);
        }

        await Database.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
