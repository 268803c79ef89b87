using Orleans;

namespace Lacuna.Cluster;

/// <summary>A version that a source brought.</summary>
/// <param name="Id">Identity of the item.</param>
/// <param name="Hash">Hash of the version's text.</param>
/// <param name="BeforeId">Identity under which the version before it is held; null for a new item.</param>
/// <param name="BeforeHash">Hash of the version before it; null for a new item.</param>
[GenerateSerializer]
[Immutable]
[Alias("lacuna.version")]
public sealed record SentVersion([property: Id(0)] string Id, [property: Id(1)] string Hash, [property: Id(2)] string? BeforeId, [property: Id(3)] string? BeforeHash);
