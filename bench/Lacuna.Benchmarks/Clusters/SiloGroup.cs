using System.Diagnostics;
using System.Globalization;
using Lacuna.Cluster.Readers;
using Lacuna.Cluster.Silos;
using Lacuna.Cluster.Tables;
using Lacuna.Core.Documents;

namespace Lacuna.Benchmarks.Clusters;

/// <summary>A cluster of silos on one core each, and a program that sends them documents to read.</summary>
internal sealed class SiloGroup : IAsyncDisposable
{
    /// <summary>Documents that are under way at once.</summary>
    private const int UnderWay = 128;

    private readonly PinnedSilo[] _silos;
    private readonly ClusterDatabase _database;
    private readonly ClusterClient _client;
    private readonly ClusterReading _reading;

    private SiloGroup(PinnedSilo[] silos, ClusterDatabase database, ClusterClient client, ClusterReading reading) => (_silos, _database, _client, _reading) = (silos, database, client, reading);

    /// <summary>Starts a cluster.</summary>
    /// <param name="connection">The PostgreSQL database of its tables.</param>
    /// <param name="count">How many silos, from the first core on.</param>
    /// <param name="cancellation">Ends the waiting for them.</param>
    public static async Task<SiloGroup> StartAsync(string connection, int count, CancellationToken cancellation)
    {
        var cluster = string.Create(CultureInfo.InvariantCulture, $"bench-{Environment.ProcessId}-{count}");
        var silos = await Task.WhenAll(Enumerable.Range(0, count).Select(core => PinnedSilo.StartAsync(connection, cluster, core)));
        try
        {
            var database = await ClusterDatabase.OpenAsync(connection, cluster, cancellation);
            var client = await ClusterClient.ConnectAsync(database, cancellation);
            var reading = client.Read("model");
            while (reading.Silos < count)
            {
                await Task.Delay(100, cancellation);
            }

            return new SiloGroup(silos, database, client, reading);
        }
        catch
        {
            await EndAsync(silos);
            throw;
        }
    }

    /// <summary>Reads documents: how many a second by the clock, and how many the silos would reach with nothing else to do: documents a second of processor time, times their number.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<(double ByClock, double ByProcessor)> ReadAsync(IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        var before = Processor();
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(documents, new ParallelOptions { MaxDegreeOfParallelism = UnderWay, CancellationToken = cancellation }, async (document, token) => await _reading.ReadAsync(document, token));
        return (documents.Count / clock.Elapsed.TotalSeconds, _silos.Length * documents.Count / (Processor() - before));
    }

    public async ValueTask DisposeAsync()
    {
        await _reading.DisposeAsync();
        await _client.DisposeAsync();
        await _database.DisposeAsync();
        await EndAsync(_silos);
    }

    private static async Task EndAsync(PinnedSilo[] silos)
    {
        foreach (var silo in silos)
        {
            await silo.DisposeAsync();
        }
    }

    private double Processor() => _silos.Sum(static silo => silo.ProcessorTime.TotalSeconds);
}
