using Orleans;

namespace Lacuna.Cluster;

/// <summary>A document on its way to a reader: all of it that a reading can depend on.</summary>
[GenerateSerializer]
[Immutable]
[Alias("lacuna.document")]
public sealed record SentDocument
{
    /// <summary>Identity over all versions.</summary>
    [Id(0)]
    public required string Id { get; init; }

    /// <summary>The frozen text.</summary>
    [Id(1)]
    public required string Text { get; init; }

    /// <summary>The headline as metadata.</summary>
    [Id(2)]
    public required string Title { get; init; }

    /// <summary>Where the headline stands; null where it does not.</summary>
    [Id(3)]
    public int? HeadlineStart { get; init; }

    /// <summary>How long it is.</summary>
    [Id(4)]
    public int HeadlineLength { get; init; }

    /// <summary>Name of the source; null when unknown.</summary>
    [Id(5)]
    public string? SourceName { get; init; }

    /// <summary>Whose voice the source is.</summary>
    [Id(6)]
    public string? SpeaksFor { get; init; }

    /// <summary>Zone of the source's clock.</summary>
    [Id(7)]
    public string? TimeZone { get; init; }

    /// <summary>Canonical address.</summary>
    [Id(8)]
    public string? Url { get; init; }

    /// <summary>BCP 47 tag.</summary>
    [Id(9)]
    public string? Language { get; init; }

    /// <summary>When it says it was published.</summary>
    [Id(10)]
    public SentTime? Published { get; init; }

    /// <summary>When it says it was last changed.</summary>
    [Id(11)]
    public SentTime? Modified { get; init; }

    /// <summary>True for a list of points taken from the original.</summary>
    [Id(12)]
    public bool IsPartial { get; init; }

    /// <summary>What intake had to guess or leave out.</summary>
    [Id(13)]
    public SentNote[] Notes { get; init; } = [];
}
