using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Readers;

/// <inheritdoc cref="AtSiloAttribute"/>
[GenerateSerializer]
[Immutable]
[Alias("lacuna.at-silo")]
internal sealed class AtSiloPlacement : PlacementStrategy;
