using NodaTime;

namespace Lacuna.Cluster.Silos;

/// <summary>A silo as its cluster's table has it.</summary>
/// <param name="Name">Address, port and generation: a silo that was restarted is another.</param>
/// <param name="Host">Name of its machine.</param>
/// <param name="State">What it does: <c>joining</c>, <c>active</c>, <c>stopping</c>, <c>dead</c>.</param>
/// <param name="Started">When it was started.</param>
/// <param name="Alive">When it last said that it is alive.</param>
public sealed record SiloStanding(string Name, string Host, string State, Instant Started, Instant Alive);
