using System.Net;
using Lacuna.Cluster.Tables;
using Orleans.Messaging;
using Orleans.Runtime;

namespace Lacuna.Cluster.Membership;

/// <summary>Where clients find the silos of a cluster: those that say that they are at work, by their gateways.</summary>
internal sealed class PostgresGateways(ClusterDatabase database) : IGatewayListProvider
{
    /// <inheritdoc/>
    public TimeSpan MaxStaleness => TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public bool IsUpdatable => true;

    /// <inheritdoc/>
    public Task InitializeGatewayListProvider() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<IList<Uri>> GetGateways() => await database.RowsAsync(
        "SELECT silo, gateway FROM cluster_silo WHERE cluster = @cluster AND status = @active AND gateway > 0",
        [("active", (short)SiloStatus.Active)],
        row => GatewayOf(SiloAddress.FromParsableString(row.GetString(0)), row.GetInt32(1))).ConfigureAwait(false);

    private static Uri GatewayOf(SiloAddress silo, int port) => SiloAddress.New(new IPEndPoint(silo.Endpoint.Address, port), silo.Generation).ToGatewayUri();
}
