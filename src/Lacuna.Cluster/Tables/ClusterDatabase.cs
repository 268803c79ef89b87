using Npgsql;

namespace Lacuna.Cluster.Tables;

/// <summary>The PostgreSQL database in which a cluster keeps its silos, reminders, leases, plans, states and jobs, each under the cluster's name.</summary>
public sealed class ClusterDatabase : IAsyncDisposable
{
    /// <summary>Connections at most: all of the cluster's own questions are short, so few serve many grains.</summary>
    private const int MostConnections = 16;

    /// <summary>Seconds after which a connection or a question has failed: less than what a lease lasts, since who cannot ask must stop in time.</summary>
    private const int Patience = 3;

    private readonly NpgsqlDataSource _source;

    private ClusterDatabase(NpgsqlDataSource source, string cluster) => (_source, Cluster) = (source, cluster);

    /// <summary>Name of the cluster.</summary>
    public string Cluster { get; }

    /// <summary>Opens the database and brings its tables to the form that this program knows.</summary>
    /// <param name="connectionString">As Npgsql takes it; the tables stand in its search path.</param>
    /// <param name="cluster">Name of the cluster; several may share a database.</param>
    /// <param name="cancellation">Stops before anything is changed.</param>
    /// <exception cref="NpgsqlException">The server cannot be reached, or it refuses.</exception>
    public static async Task<ClusterDatabase> OpenAsync(string connectionString, string cluster, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(cluster);
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxPoolSize = MostConnections,
            Timeout = Patience,
            CommandTimeout = Patience,
            CancellationTimeout = 500,
            KeepAlive = 10,
            ApplicationName = "lacuna cluster",
        };
        var source = NpgsqlDataSource.Create(settings);
        try
        {
            await ClusterMigrations.RunAsync(source, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await source.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new ClusterDatabase(source, cluster);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <summary>Runs a statement.</summary>
    /// <param name="sql">The statement; <c>@cluster</c> is the cluster's name.</param>
    /// <param name="values">Its other values by name; null for SQL's null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Rows that it changed.</returns>
    internal async Task<int> ExecuteAsync(string sql, (string Name, object? Value)[] values, CancellationToken cancellation = default)
    {
        await using var command = Command(_source.CreateCommand(sql), values);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The rows that a statement gives.</summary>
    /// <inheritdoc cref="ExecuteAsync"/>
    internal async Task<List<T>> RowsAsync<T>(string sql, (string Name, object? Value)[] values, Func<NpgsqlDataReader, T> row, CancellationToken cancellation = default)
    {
        await using var command = Command(_source.CreateCommand(sql), values);
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Runs statements in one step as long as each changes a row; where one changes none, nothing is changed.</summary>
    /// <returns>True when all have changed a row.</returns>
    internal async Task<bool> ChangeAllAsync((string Sql, (string Name, object? Value)[] Values)[] statements, CancellationToken cancellation = default)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using var step = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        foreach (var (sql, values) in statements)
        {
            await using var command = Command(new NpgsqlCommand(sql, connection, step), values);
            if (await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false) == 0)
            {
                return false;
            }
        }

        await step.CommitAsync(cancellation).ConfigureAwait(false);
        return true;
    }

    private NpgsqlCommand Command(NpgsqlCommand command, (string Name, object? Value)[] values)
    {
        command.Parameters.AddWithValue("cluster", Cluster);
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
