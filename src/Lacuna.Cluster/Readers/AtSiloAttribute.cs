using Orleans.Placement;

namespace Lacuna.Cluster.Readers;

/// <summary>The grain stands on the silo that its key names, and nowhere else.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AtSiloAttribute() : PlacementAttribute(new AtSiloPlacement());
