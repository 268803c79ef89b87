using System.Net.Sockets;
using Lacuna.Archive;
using Npgsql;

namespace Lacuna.Cluster.Tables;

/// <summary>Tells faults of the way to the database, which pass, from others.</summary>
public static class DatabaseFault
{
    /// <summary>True when the database could not be asked: it is away, stopping, starting, or too slow.</summary>
    public static bool MayPass(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (cause is NpgsqlException { IsTransient: true } or SocketException or TimeoutException or EndOfStreamException or ArchiveException { IsPassing: true }
                || (cause is NpgsqlException and not PostgresException)
                || (cause is PostgresException refused && refused.SqlState.StartsWith("57P", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
