using Lacuna.Cluster.Tables;

namespace Lacuna.Cluster.Leases;

/// <summary>Who alone may do a thing, for how long. All times are the database's own, since no two machines' clocks agree.</summary>
internal sealed class LeaseTable(ClusterDatabase database)
{
    /// <summary>Takes a lease that nobody has, or whose time is over.</summary>
    /// <returns>Its token, higher than any before; null when another holder has it.</returns>
    public async Task<long?> TakeAsync(string name, string holder, TimeSpan time, CancellationToken cancellation = default) => (await database.RowsAsync<long?>(
        """
        INSERT INTO cluster_lease AS l (cluster, name, holder, token, until) VALUES (@cluster, @name, @holder, 1, clock_timestamp() + @time)
        ON CONFLICT (cluster, name) DO UPDATE SET holder = excluded.holder, token = l.token + 1, until = clock_timestamp() + @time WHERE l.until <= clock_timestamp()
        RETURNING token
        """,
        [("name", name), ("holder", holder), ("time", time)],
        row => row.GetInt64(0),
        cancellation).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>Makes a lease last longer.</summary>
    /// <returns>False when it is over: another holder may have it.</returns>
    public async Task<bool> RenewAsync(string name, long token, TimeSpan time, CancellationToken cancellation = default) => await database.ExecuteAsync(
        "UPDATE cluster_lease SET until = clock_timestamp() + @time WHERE cluster = @cluster AND name = @name AND token = @token AND until > clock_timestamp()",
        [("name", name), ("token", token), ("time", time)],
        cancellation).ConfigureAwait(false) > 0;

    /// <summary>Gives a lease back before its time. One that is over stays as it is.</summary>
    public Task GiveBackAsync(string name, long token, CancellationToken cancellation = default) => database.ExecuteAsync(
        "UPDATE cluster_lease SET until = '-infinity' WHERE cluster = @cluster AND name = @name AND token = @token",
        [("name", name), ("token", token)],
        cancellation);

    /// <summary>Who holds a lease now; null for nobody.</summary>
    public async Task<string?> HolderAsync(string name, CancellationToken cancellation = default) => (await database.RowsAsync(
        "SELECT holder FROM cluster_lease WHERE cluster = @cluster AND name = @name AND until > clock_timestamp()",
        [("name", name)],
        row => row.GetString(0),
        cancellation).ConfigureAwait(false)).FirstOrDefault();
}
