using System.Globalization;
using Lacuna.Cluster.Membership;
using Lacuna.Cluster.Tables;
using Npgsql;
using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Reminders;

/// <summary>The reminders of a cluster in PostgreSQL. Each has an etag that no other reminder ever had or will have.</summary>
internal sealed class PostgresReminders(ClusterDatabase database) : IReminderTable
{
    private const string Columns = "grain, name, starts, period, etag";

    /// <inheritdoc/>
    public Task Init() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<ReminderTableData> ReadRows(GrainId grainId) => new(await database.RowsAsync(
        $"SELECT {Columns} FROM cluster_reminder WHERE cluster = @cluster AND grain = @grain", [("grain", grainId.ToString())], Read).ConfigureAwait(false));

    /// <summary>The reminders of a part of the ring of hashes: after <paramref name="begin"/>, up to and with <paramref name="end"/>, over the end of the numbers where begin is not before end.</summary>
    public async Task<ReminderTableData> ReadRows(uint begin, uint end) => new(await database.RowsAsync(
        $"SELECT {Columns} FROM cluster_reminder WHERE cluster = @cluster AND {(begin < end ? "hash > @begin AND hash <= @end" : "(hash > @begin OR hash <= @end)")}",
        [("begin", (long)begin), ("end", (long)end)],
        Read).ConfigureAwait(false));

    /// <inheritdoc/>
    public async Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName) => (await database.RowsAsync(
        $"SELECT {Columns} FROM cluster_reminder WHERE cluster = @cluster AND grain = @grain AND name = @name",
        [("grain", grainId.ToString()), ("name", reminderName)],
        Read).ConfigureAwait(false)).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<string?> UpsertRow(ReminderEntry entry) => (await database.RowsAsync(
        """
        INSERT INTO cluster_reminder (cluster, grain, name, hash, starts, period, etag)
        VALUES (@cluster, @grain, @name, @hash, @starts, @period, gen_random_uuid()::text)
        ON CONFLICT (cluster, grain, name) DO UPDATE SET starts = excluded.starts, period = excluded.period, etag = excluded.etag
        RETURNING etag
        """,
        [
            ("grain", entry.GrainId.ToString()), ("name", entry.ReminderName), ("hash", (long)entry.GrainId.GetUniformHashCode()),
            ("starts", SiloRow.Utc(entry.StartAt)), ("period", entry.Period),
        ],
        row => row.GetString(0)).ConfigureAwait(false)).Single();

    /// <inheritdoc/>
    public async Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag) => await database.ExecuteAsync(
        "DELETE FROM cluster_reminder WHERE cluster = @cluster AND grain = @grain AND name = @name AND etag = @etag",
        [("grain", grainId.ToString()), ("name", reminderName), ("etag", eTag)]).ConfigureAwait(false) > 0;

    /// <inheritdoc/>
    public Task TestOnlyClearTable() => database.ExecuteAsync("DELETE FROM cluster_reminder WHERE cluster = @cluster", []);

    private static ReminderEntry Read(NpgsqlDataReader row) => new()
    {
        GrainId = GrainId.Parse(row.GetString(0), CultureInfo.InvariantCulture),
        ReminderName = row.GetString(1),
        StartAt = row.GetDateTime(2),
        Period = row.GetTimeSpan(3),
        ETag = row.GetString(4),
    };
}
