using Lacuna.Archive;
using Lacuna.Cluster.Tables;
using Npgsql;

namespace Lacuna.Cli.Clusters;

/// <summary>The way to a cluster's tables, from what <c>--archive</c> and <c>--cluster</c> say.</summary>
internal static class ClusterAccess
{
    /// <summary>Name of a cluster where none is given.</summary>
    public const string UsualName = "lacuna";

    /// <summary>The database that <paramref name="archive"/> names, as Npgsql takes it.</summary>
    /// <exception cref="UserException">None is named, or a file.</exception>
    public static string ConnectionOf(string? archive)
    {
        if (string.IsNullOrWhiteSpace(archive))
        {
            throw new UserException(ExitCode.BadUse, "say which archive: --archive postgresql://user@host/database");
        }

        return ArchiveAddress.Of(archive).ConnectionString
            ?? throw new UserException(ExitCode.BadUse, $"--archive {archive} is a file; silos share an archive in PostgreSQL: --archive postgresql://user@host/database");
    }

    /// <summary>Opens the tables of a cluster.</summary>
    /// <exception cref="UserException">They cannot be reached.</exception>
    public static async Task<ClusterDatabase> OpenAsync(string? archive, string? cluster, CancellationToken cancellation)
    {
        var connection = ConnectionOf(archive);
        try
        {
            return await ClusterDatabase.OpenAsync(connection, cluster ?? UsualName, cancellation);
        }
        catch (Exception fault) when (fault is NpgsqlException or ArgumentException)
        {
            throw Unreachable(archive!, fault);
        }
    }

    /// <summary>What to say when the database cannot be reached.</summary>
    public static UserException Unreachable(string archive, Exception fault) =>
        new(ExitCode.InputRefused, $"{ArchiveAddress.Of(archive).Name} cannot be reached: {fault.Message.ReplaceLineEndings(" ")}; check the address, and that the server is running");
}
