using System.Text;
using Lacuna.Cluster.Tables;
using Lacuna.Findings.Watching.Keeping;

namespace Lacuna.Cluster.Watches;

/// <summary>What a watch or a source must not forget, in PostgreSQL. Of two that write from one and the same reading, the second is refused.</summary>
internal sealed class PostgresWatchKeeper : WatchKeeper
{
    private readonly ClusterDatabase _database;
    private readonly string _name;
    private long _version;

    private PostgresWatchKeeper(ClusterDatabase database, string name, byte[]? kept, long version)
        : base(kept, $"the cluster's state of {name}") => (_database, _name, _version) = (database, name, version);

    /// <summary>What is kept under <paramref name="name"/>.</summary>
    /// <exception cref="WatchStateException">It cannot be read.</exception>
    public static async Task<PostgresWatchKeeper> OpenAsync(ClusterDatabase database, string name, CancellationToken cancellation)
    {
        var rows = await database.RowsAsync(
            "SELECT state, version FROM cluster_state WHERE cluster = @cluster AND name = @name", [("name", name)], row => (State: row.GetString(0), Version: row.GetInt64(1)), cancellation).ConfigureAwait(false);
        return rows.Count == 0 ? new PostgresWatchKeeper(database, name, null, 0) : new PostgresWatchKeeper(database, name, Encoding.UTF8.GetBytes(rows[0].State), rows[0].Version);
    }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">Another has written since: this one's time is over.</exception>
    protected override async ValueTask WriteAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        // JSON escapes U+0000 and halves of pairs, which PostgreSQL would not take.
        var sql = _version == 0
            ? "INSERT INTO cluster_state (cluster, name, state, version) VALUES (@cluster, @name, @state, @before + 1) ON CONFLICT (cluster, name) DO NOTHING"
            : "UPDATE cluster_state SET state = @state, version = @before + 1 WHERE cluster = @cluster AND name = @name AND version = @before";
        var written = await _database.ExecuteAsync(sql, [("name", _name), ("state", Encoding.UTF8.GetString(json.Span)), ("before", _version)], cancellation).ConfigureAwait(false);
        _version = written > 0 ? _version + 1 : throw new OperationCanceledException($"another silo has written the state of {_name} since it was read here");
    }
}
