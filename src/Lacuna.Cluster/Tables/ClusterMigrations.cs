using System.Globalization;
using Npgsql;

namespace Lacuna.Cluster.Tables;

/// <summary>Brings the cluster's tables, which stand in the connection's search path beside the archive's, to the form that this program knows. Safe to run by many at once and again and again.</summary>
internal static class ClusterMigrations
{
    private const string Named = "cluster_migration";

    /// <summary>Runs the migrations that have not been run.</summary>
    public static async Task RunAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using var step = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await ExecuteAsync(connection, "SELECT pg_advisory_xact_lock(hashtextextended('lacuna cluster ' || current_schema(), 0))", cancellation).ConfigureAwait(false);
        await ExecuteAsync(connection, $"CREATE TABLE IF NOT EXISTS {Named} (number integer PRIMARY KEY, run timestamptz NOT NULL DEFAULT now())", cancellation).ConfigureAwait(false);
        var last = await LastAsync(connection, cancellation).ConfigureAwait(false);
        foreach (var (number, sql) in Scripts().Where(script => script.Number > last))
        {
            await ExecuteAsync(connection, sql, cancellation).ConfigureAwait(false);
            await ExecuteAsync(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO {Named} (number) VALUES ({number})"), cancellation).ConfigureAwait(false);
        }

        await step.CommitAsync(cancellation).ConfigureAwait(false);
    }

    private static async Task<int> LastAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"SELECT coalesce(max(number), 0) FROM {Named}", connection);
        return (int)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<(int Number, string Sql)> Scripts()
    {
        var assembly = typeof(ClusterMigrations).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (int.Parse(name.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }
}
