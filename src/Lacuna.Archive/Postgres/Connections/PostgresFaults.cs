using System.Data.Common;
using Npgsql;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>Says of what goes wrong with a server whether it may pass, and in words what a person can mend.</summary>
internal static class PostgresFaults
{
    /// <summary>The fault in words; null for one of the program.</summary>
    /// <param name="name">What the archive is called.</param>
    /// <param name="fault">The fault.</param>
    public static ArchiveException? Explain(string name, DbException fault) => fault is not PostgresException told
        ? fault is NpgsqlException ? Passing($"{name} cannot be reached", fault) : null
        : told.SqlState switch
        {
            // Class 08 and the server's going down and coming up; codes of PostgreSQL's appendix A.
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => Passing($"{name} is being restarted", fault),
            PostgresErrorCodes.TooManyConnections => Passing($"{name} has no connection free", fault),
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable => Passing($"{name} is being changed by others", fault),
            var state when state.StartsWith("08", StringComparison.Ordinal) => Passing($"{name} cannot be reached", fault),
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                new ArchiveException($"{name} does not let this user in: {Line(told)}; check the user, the password (PGPASSWORD or ~/.pgpass) and pg_hba.conf", fault),
            PostgresErrorCodes.InvalidCatalogName => new ArchiveException($"there is no database of that name: {Line(told)}; make it with createdb", fault),
            PostgresErrorCodes.InsufficientPrivilege => new ArchiveException($"{name} cannot be used: {Line(told)}; grant the user what is missing", fault),
            PostgresErrorCodes.ReadOnlySqlTransaction => new ArchiveException($"{name} cannot be written: it is opened for reading, or is a standby; name the primary server", fault),
            PostgresErrorCodes.DiskFull => new ArchiveException($"there is no room left on the disk of {name}; make some and go on", fault),
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => new ArchiveException($"{name} is damaged: {Line(told)}; restore it from a backup", fault),
            _ => null,
        };

    private static ArchiveException Passing(string what, DbException fault) =>
        new($"{what}: {fault.Message.ReplaceLineEndings(" ")}; it is tried again when asked again", fault) { IsPassing = true };

    private static string Line(PostgresException fault) => fault.MessageText.ReplaceLineEndings(" ");
}
