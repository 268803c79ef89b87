namespace Lacuna.Archive;

/// <summary>How an archive is opened, wherever it is kept.</summary>
public sealed record ArchiveOptions
{
    /// <summary>True to ask only: nothing is written, and the archive must be there.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>True to refuse a place without an archive, instead of making one there.</summary>
    public bool MustExist { get; init; }

    /// <summary>True where a person waits for each change: a server that cannot be reached is told after seconds. Else changes are tried again for a quarter of an hour.</summary>
    public bool IsAttended { get; init; }

    /// <summary>True to fill the archive from another: it must hold nothing, or what a filling left that did not end.</summary>
    public bool IsFilled { get; init; }

    /// <summary>Source of "now".</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
