using System.Globalization;
using Lacuna.Cluster.Tables;
using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Membership;

/// <summary>The silos of a cluster in PostgreSQL. Every change names the version of the whole table and, for a silo that is there, of its row, and fails where another change came first (the extended protocol of Orleans).</summary>
internal sealed class PostgresMembership(ClusterDatabase database) : IMembershipTable
{
    private const string NextVersion = "UPDATE cluster_version SET version = @next WHERE cluster = @cluster AND version = @next - 1";

    /// <inheritdoc/>
    public async Task InitializeMembershipTable(bool tryInitTableVersion)
    {
        if (tryInitTableVersion)
        {
            await database.ExecuteAsync("INSERT INTO cluster_version (cluster, version) VALUES (@cluster, 0) ON CONFLICT DO NOTHING", []).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task DeleteMembershipTableEntries(string clusterId)
    {
        await database.ExecuteAsync("DELETE FROM cluster_silo WHERE cluster = @id", [("id", clusterId)]).ConfigureAwait(false);
        await database.ExecuteAsync("DELETE FROM cluster_version WHERE cluster = @id", [("id", clusterId)]).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task CleanupDefunctSiloEntries(DateTimeOffset beforeDate) => database.ExecuteAsync(
        "DELETE FROM cluster_silo WHERE cluster = @cluster AND status = @dead AND greatest(started, alive) < @before",
        [("dead", (short)SiloStatus.Dead), ("before", beforeDate.UtcDateTime)]);

    /// <inheritdoc/>
    public Task<MembershipTableData> ReadRow(SiloAddress key) => ReadAsync("AND s.silo = @silo", [("silo", key.ToParsableString())]);

    /// <inheritdoc/>
    public Task<MembershipTableData> ReadAll() => ReadAsync("", []);

    /// <inheritdoc/>
    public Task<bool> InsertRow(MembershipEntry entry, TableVersion tableVersion) => database.ChangeAllAsync(
    [
        (NextVersion, [("next", tableVersion.Version)]),
        ($"""
            INSERT INTO cluster_silo (cluster, {SiloRow.Columns})
            VALUES (@cluster, @silo, @name, @host, @role, @status, @gateway, @update_zone, @fault_zone, @started, @alive, @suspicions, 1) ON CONFLICT DO NOTHING
            """, SiloRow.Values(entry)),
    ]);

    /// <inheritdoc/>
    public Task<bool> UpdateRow(MembershipEntry entry, string etag, TableVersion tableVersion) => database.ChangeAllAsync(
    [
        (NextVersion, [("next", tableVersion.Version)]),
        ("""
            UPDATE cluster_silo
            SET name = @name, host = @host, role = @role, status = @status, gateway = @gateway, update_zone = @update_zone, fault_zone = @fault_zone,
                started = @started, alive = @alive, suspicions = @suspicions, etag = etag + 1
            WHERE cluster = @cluster AND silo = @silo AND etag = @etag
            """, [.. SiloRow.Values(entry), ("etag", long.Parse(etag, CultureInfo.InvariantCulture))]),
    ]);

    /// <inheritdoc/>
    public Task UpdateIAmAlive(MembershipEntry entry) => database.ExecuteAsync(
        "UPDATE cluster_silo SET alive = @alive WHERE cluster = @cluster AND silo = @silo",
        [("silo", entry.SiloAddress.ToParsableString()), ("alive", SiloRow.Utc(entry.IAmAliveTime))]);

    /// <summary>Silos and version of one and the same moment: a single statement sees one.</summary>
    private async Task<MembershipTableData> ReadAsync(string which, (string Name, object? Value)[] values)
    {
        var columns = string.Join(", ", SiloRow.Columns.Split(", ").Select(column => "s." + column));
        var rows = await database.RowsAsync(
            $"SELECT v.version, {columns} FROM cluster_version v LEFT JOIN cluster_silo s ON s.cluster = v.cluster {which} WHERE v.cluster = @cluster",
            values,
            row => (Version: row.GetInt32(0), Silo: row.IsDBNull(1) ? null : SiloRow.Read(row, 1))).ConfigureAwait(false);
        var version = rows.Count == 0 ? 0 : rows[0].Version;
        return new MembershipTableData([.. rows.Select(row => row.Silo).OfType<Tuple<MembershipEntry, string>>()], new TableVersion(version, version.ToString(CultureInfo.InvariantCulture)));
    }
}
