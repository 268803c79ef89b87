namespace Lacuna.Archive.Postgres;

/// <summary>How an archive on a PostgreSQL server is opened.</summary>
public sealed record PostgresArchiveOptions
{
    /// <summary>True to ask only: nothing is written, and the archive must be there.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>True to refuse a database without an archive, instead of making one in it.</summary>
    public bool MustExist { get; init; }

    /// <summary>How long a change is tried again while the server cannot be reached. Default 15 minutes: longer than a server takes to be restarted or replaced.</summary>
    public TimeSpan ChangePatience { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a question is tried again while the server cannot be reached. Default a second: what came back meanwhile is used, and a person who waits is told.</summary>
    public TimeSpan QuestionPatience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>True to fill the archive from another, also when an earlier filling did not end.</summary>
    public bool IsFilled { get; init; }

    /// <summary>Source of "now", for the time at which a version is added, and of delays.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
