using Lacuna.Core.Documents;

namespace Lacuna.Benchmarks.Clusters;

/// <summary>Documents a second that one silo reads on one core, and two on one core each.</summary>
internal static class ClusterBenchmark
{
    private const int Runs = 7;

    /// <summary>Runs before, in which code is compiled anew for speed.</summary>
    private const int WarmUps = 4;

    /// <summary>Documents of one run at least, for which fewer are read again and again: at the end of a run one silo waits for the other.</summary>
    private const int LeastDocuments = 240;

    /// <summary>Rows of the table.</summary>
    /// <remarks>One silo and two read in turn, and each pair of runs is compared by itself: what else the machine does, or how fast its owner lets it run, touches both.</remarks>
    /// <param name="connection">A PostgreSQL database for archive and cluster.</param>
    /// <param name="documents">What is read.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<IReadOnlyList<Measurement>> RunAsync(string connection, IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        documents = [.. Enumerable.Repeat(documents, (LeastDocuments + documents.Count - 1) / documents.Count).SelectMany(static all => all)];
        await using var one = await SiloGroup.StartAsync(connection, 1, cancellation);
        await using var two = await SiloGroup.StartAsync(connection, 2, cancellation);
        var runs = new List<((double Clock, double Processor) One, (double Clock, double Processor) Two)>();
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            runs.Add((await one.ReadAsync(documents, cancellation), await two.ReadAsync(documents, cancellation)));
        }

        runs.RemoveRange(0, WarmUps);
        return
        [
            Measurement.Of("reading by one silo on one core", "documents/s", [.. runs.Select(static run => run.One.Clock)]),
            Measurement.Of("reading by one silo on one core, by its processor time", "documents/s", [.. runs.Select(static run => run.One.Processor)]),
            Measurement.Of("reading by two silos on one core each", "documents/s", [.. runs.Select(static run => run.Two.Clock)]),
            Measurement.Of("reading by two silos on one core each, by their processor time", "documents/s", [.. runs.Select(static run => run.Two.Processor)]),
            Measurement.Of("two silos against one, by the clock", "%", [.. runs.Select(static run => 100 * run.Two.Clock / run.One.Clock)], "≥ 180"),
            Measurement.Of("two silos against one, by processor time", "%", [.. runs.Select(static run => 100 * run.Two.Processor / run.One.Processor)], "≥ 180"),
        ];
    }
}
