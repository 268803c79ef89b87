using Orleans;

namespace Lacuna.Cluster;

/// <summary>What came of a batch.</summary>
/// <param name="Marks">What was read in each document, in their order, packed as an archive keeps it; null when the batch was turned away.</param>
/// <param name="Refusal">Why it was turned away, in one sentence: try again later or elsewhere; null when it was read.</param>
[GenerateSerializer]
[Immutable]
[Alias("lacuna.read-reply")]
public sealed record ReadReply([property: Id(0)] byte[][]? Marks, [property: Id(1)] string? Refusal);
