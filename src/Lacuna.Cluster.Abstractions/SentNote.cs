using Orleans;

namespace Lacuna.Cluster;

/// <summary>A note on a document on its way.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Message">Its sentence.</param>
/// <param name="Start">Where the words concerned begin; null when it is about no place.</param>
/// <param name="Length">How long they are.</param>
[GenerateSerializer]
[Immutable]
[Alias("lacuna.note")]
public sealed record SentNote([property: Id(0)] string Code, [property: Id(1)] string Message, [property: Id(2)] int? Start, [property: Id(3)] int Length);
