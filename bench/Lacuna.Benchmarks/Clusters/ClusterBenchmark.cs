using System.Diagnostics;
using System.Globalization;
using Lacuna.Cluster.Silos;
using Lacuna.Cluster.Tables;
using Lacuna.Core.Documents;

namespace Lacuna.Benchmarks.Clusters;

/// <summary>Documents a second that one silo reads on one core, and two on one core each.</summary>
internal static class ClusterBenchmark
{
    private const int Runs = 3;

    /// <summary>Runs before, in which code is compiled anew for speed.</summary>
    private const int WarmUps = 4;

    /// <summary>Documents of one run at least, for which fewer are read again and again: at the end of a run one silo waits for the other.</summary>
    private const int LeastDocuments = 240;

    /// <summary>Silos side by side, one a core.</summary>
    private const int Most = 2;

    /// <summary>Rows of the table.</summary>
    /// <param name="connection">A PostgreSQL database for archive and cluster.</param>
    /// <param name="documents">What is read.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<IReadOnlyList<Measurement>> RunAsync(string connection, IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        documents = [.. Enumerable.Repeat(documents, (LeastDocuments + documents.Count - 1) / documents.Count).SelectMany(static all => all)];
        var rows = new List<Measurement>();
        var middles = new List<(double Clock, double Processor)>();
        for (var count = 1; count <= Most; count++)
        {
            var cluster = string.Create(CultureInfo.InvariantCulture, $"bench-{Environment.ProcessId}-{count}");
            var silos = await Task.WhenAll(Enumerable.Range(0, count).Select(core => PinnedSilo.StartAsync(connection, cluster, core)));
            try
            {
                var (byClock, byProcessor) = await MeasureAsync(connection, cluster, silos, documents, cancellation);
                rows.Add(Measurement.Of($"reading by {count} silos on one core each", "documents/s", byClock));
                rows.Add(Measurement.Of($"reading by {count} silos on one core each, by their processor time", "documents/s", byProcessor));
                middles.Add((rows[^2].Median, rows[^1].Median));
            }
            finally
            {
                foreach (var silo in silos)
                {
                    await silo.DisposeAsync();
                }
            }
        }

        rows.Add(Measurement.Of("two silos against one, by the clock", "%", [100 * middles[1].Clock / middles[0].Clock], "≥ 180"));
        rows.Add(Measurement.Of("two silos against one, by processor time", "%", [100 * middles[1].Processor / middles[0].Processor], "≥ 180"));
        return rows;
    }

    /// <summary>Rates by the clock, and what the silos would reach with nothing else to do: documents a second of processor time, times their number.</summary>
    private static async Task<(List<double> ByClock, List<double> ByProcessor)> MeasureAsync(string connection, string cluster, PinnedSilo[] silos, IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        await using var database = await ClusterDatabase.OpenAsync(connection, cluster, cancellation);
        await using var client = await ClusterClient.ConnectAsync(database, cancellation);
        await using var reading = client.Read("model");
        while (reading.Silos < silos.Length)
        {
            await Task.Delay(100, cancellation);
        }

        List<double> byClock = [], byProcessor = [];
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            var before = silos.Sum(silo => silo.ProcessorTime.TotalSeconds);
            var clock = Stopwatch.StartNew();
            await Parallel.ForEachAsync(documents, new ParallelOptions { MaxDegreeOfParallelism = 128, CancellationToken = cancellation }, async (document, token) => await reading.ReadAsync(document, token));
            if (run >= WarmUps)
            {
                byClock.Add(documents.Count / clock.Elapsed.TotalSeconds);
                byProcessor.Add(silos.Length * documents.Count / (silos.Sum(silo => silo.ProcessorTime.TotalSeconds) - before));
            }
        }

        return (byClock, byProcessor);
    }
}
