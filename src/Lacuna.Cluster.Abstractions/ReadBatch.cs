using Orleans;

namespace Lacuna.Cluster;

/// <summary>Documents to be read.</summary>
/// <param name="Reader">How: <c>model</c> or <c>rules</c>.</param>
/// <param name="Documents">The documents.</param>
[GenerateSerializer]
[Immutable]
[Alias("lacuna.read-batch")]
public sealed record ReadBatch([property: Id(0)] string Reader, [property: Id(1)] SentDocument[] Documents);
