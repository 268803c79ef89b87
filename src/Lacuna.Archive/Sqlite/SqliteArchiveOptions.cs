namespace Lacuna.Archive.Sqlite;

/// <summary>How an archive file is opened.</summary>
public sealed record SqliteArchiveOptions
{
    /// <summary>True to ask only: nothing is written, and the file must be there.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>True to refuse a file that is not there, instead of making it.</summary>
    public bool MustExist { get; init; }

    /// <summary>How long a change waits for another process that is changing the file. Default 30 seconds: the longest step of an import takes about two.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Source of "now", for the time at which a version is added.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
