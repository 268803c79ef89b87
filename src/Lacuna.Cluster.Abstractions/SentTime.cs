using Orleans;

namespace Lacuna.Cluster;

/// <summary>A time of publication on its way.</summary>
/// <param name="Wording">The source's wording.</param>
/// <param name="Local">ISO date and time on the publisher's clock; null when unreadable.</param>
/// <param name="HasTime">False for a date only.</param>
/// <param name="OffsetSeconds">Offset from UTC; null when unknown.</param>
[GenerateSerializer]
[Immutable]
[Alias("lacuna.time")]
public sealed record SentTime([property: Id(0)] string Wording, [property: Id(1)] string? Local, [property: Id(2)] bool HasTime, [property: Id(3)] int? OffsetSeconds);
