using System.Diagnostics.Metrics;

namespace Lacuna.Cluster.Silos;

/// <summary>What a cluster's members measure of themselves, besides Orleans. Costs nothing to speak of while nobody listens.</summary>
internal static class ClusterMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Lacuna.Cluster";

    private static readonly Meter Meter = new(Name);

    private static readonly UpDownCounter<long> InHand = Meter.CreateUpDownCounter<long>("lacuna.cluster.batches", "{batch}", "Batches of documents that this silo's readers have in hand.");

    private static readonly Counter<long> TurnedAway = Meter.CreateCounter<long>("lacuna.cluster.batches.refused", "{batch}", "Batches that this silo turned away, since it is full or stopping; they are read elsewhere or later.");

    private static readonly UpDownCounter<long> InLine = Meter.CreateUpDownCounter<long>("lacuna.cluster.documents.waiting", "{document}", "Documents that wait here for a silo with room.");

    private static readonly Counter<long> WithSilo = Meter.CreateCounter<long>("lacuna.cluster.documents.lost", "{document}", "Documents that were lost with the silo that read them; they are read again.");

    private static readonly UpDownCounter<long> Leases = Meter.CreateUpDownCounter<long>("lacuna.cluster.leases", "{lease}", "Leases that this process holds.");

    private static readonly Counter<long> Ended = Meter.CreateCounter<long>("lacuna.cluster.leases.lost", "{lease}", "Leases that could not be renewed in time.");

    /// <summary>So many batches more, or fewer, are in hand.</summary>
    public static void Batches(int batches) => InHand.Add(batches);

    /// <summary>Counts a batch that was turned away.</summary>
    public static void Refused() => TurnedAway.Add(1);

    /// <summary>So many documents more, or fewer, wait.</summary>
    public static void Waiting(int documents) => InLine.Add(documents);

    /// <summary>Counts documents that were lost with a silo.</summary>
    public static void Lost(int documents) => WithSilo.Add(documents);

    /// <summary>So many leases more, or fewer, are held.</summary>
    public static void Held(int leases) => Leases.Add(leases);

    /// <summary>Counts a lease that was lost.</summary>
    public static void LeaseLost() => Ended.Add(1);
}
