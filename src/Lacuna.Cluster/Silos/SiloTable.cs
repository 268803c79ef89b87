using Lacuna.Cluster.Tables;
using NodaTime;

namespace Lacuna.Cluster.Silos;

/// <summary>The silos of a cluster, for people to look at.</summary>
public sealed class SiloTable(ClusterDatabase database)
{
    /// <summary>Orleans' numbers of states.</summary>
    private static readonly string[] States = ["none", "created", "joining", "active", "stopping", "stopping", "dead"];

    /// <summary>The silos that are not dead, and those that died in the last hour, by their addresses.</summary>
    public async Task<IReadOnlyList<SiloStanding>> AllAsync(CancellationToken cancellation = default) => await database.RowsAsync(
        "SELECT silo, host, status, started, alive FROM cluster_silo WHERE cluster = @cluster AND (status < 6 OR greatest(started, alive) > now() - interval '1 hour') ORDER BY status = 6, silo",
        [],
        row => new SiloStanding(
            row.GetString(0),
            row.GetString(1),
            States.ElementAtOrDefault(row.GetInt16(2)) ?? "none",
            Instant.FromDateTimeUtc(row.GetDateTime(3)),
            Instant.FromDateTimeUtc(row.GetDateTime(4))),
        cancellation).ConfigureAwait(false);
}
