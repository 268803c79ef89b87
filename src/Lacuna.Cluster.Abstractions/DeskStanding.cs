using Orleans;

namespace Lacuna.Cluster;

/// <summary>How much a silo has to read.</summary>
/// <param name="Readers">Batches that it reads at once.</param>
/// <param name="InHand">Batches that it has let in and not given back.</param>
/// <param name="Most">Batches that it lets in at most.</param>
/// <param name="Read">Documents that it has read since it began.</param>
[GenerateSerializer]
[Immutable]
[Alias("lacuna.desk-standing")]
public sealed record DeskStanding([property: Id(0)] int Readers, [property: Id(1)] int InHand, [property: Id(2)] int Most, [property: Id(3)] long Read);
