using Lacuna.Cluster.Membership;
using Lacuna.Cluster.Readers;
using Lacuna.Cluster.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Messaging;

namespace Lacuna.Cluster.Silos;

/// <summary>A program that asks a cluster and is none of its silos.</summary>
public sealed class ClusterClient : IAsyncDisposable
{
    private readonly IHost _host;

    private ClusterClient(IHost host) => _host = host;

    /// <summary>Connects to the silos that are at work.</summary>
    /// <param name="database">The cluster's tables, which name them; the caller keeps them open.</param>
    /// <param name="cancellation">Stops the attempt.</param>
    /// <exception cref="Orleans.Runtime.OrleansException">No silo can be reached.</exception>
    public static async Task<ClusterClient> ConnectAsync(ClusterDatabase database, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.UseOrleansClient(client =>
        {
            client.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (database.Cluster, database.Cluster));
            client.Services.AddSingleton(database).AddSingleton<IGatewayListProvider, PostgresGateways>();
        });
        var host = builder.Build();
        try
        {
            await host.StartAsync(cancellation).ConfigureAwait(false);
            return new ClusterClient(host);
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    /// <summary>Reads on the cores of all silos.</summary>
    /// <param name="reader"><c>model</c> or <c>rules</c>.</param>
    public ClusterReading Read(string reader) => new(_host.Services.GetRequiredService<IGrainFactory>(), reader);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync().ConfigureAwait(false);
        _host.Dispose();
    }
}
