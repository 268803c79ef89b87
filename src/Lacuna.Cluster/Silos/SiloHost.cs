using System.Net;
using System.Net.Sockets;
using Lacuna.Cluster.Membership;
using Lacuna.Cluster.Readers;
using Lacuna.Cluster.Reminders;
using Lacuna.Cluster.Tables;
using Lacuna.Cluster.Watches;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Messaging;

namespace Lacuna.Cluster.Silos;

/// <summary>One silo of a cluster: a process that does its part of the work and takes over that of others that are lost.</summary>
public sealed class SiloHost : IAsyncDisposable
{
    /// <summary>Threads at hand: the archive's questions hold one each while they wait, and readers one for each core.</summary>
    private const int Threads = 64;

    /// <summary>Longest time for leaving the cluster after that.</summary>
    private static readonly TimeSpan LeaveTime = TimeSpan.FromSeconds(5);

    private readonly IHost _host;
    private readonly ClusterDatabase _database;
    private readonly SiloOptions _options;
    private readonly SiloKeeper _keeper;

    private SiloHost(IHost host, ClusterDatabase database, SiloOptions options)
    {
        (_host, _database, _options) = (host, database, options);
        _keeper = ActivatorUtilities.CreateInstance<SiloKeeper>(host.Services);
        Name = host.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress.ToParsableString();
    }

    /// <summary>Address, port and generation of the silo.</summary>
    public string Name { get; }

    /// <summary>Asks the cluster's grains.</summary>
    internal IGrainFactory Grains => _host.Services.GetRequiredService<IGrainFactory>();

    /// <summary>Starts a silo, which joins its cluster.</summary>
    /// <exception cref="Npgsql.NpgsqlException">The database cannot be reached, or refuses.</exception>
    public static async Task<SiloHost> StartAsync(SiloOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, Threads), ports);
        var database = await ClusterDatabase.OpenAsync(options.ConnectionString, options.Cluster, cancellation).ConfigureAwait(false);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddProvider(new SiloLog(options.Tell)).SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.DrainTime + LeaveTime);
        builder.Services.AddSingleton(options).AddSingleton(database).AddSingleton<SiloWork>().AddSingleton<ReadingRoom>();
        builder.UseOrleans(silo => Configure(silo, options));
        var host = builder.Build();
        try
        {
            if (options.Plans is { } plans)
            {
                await new PlanTable(database).ReplaceAsync(plans, cancellation).ConfigureAwait(false);
            }

            await host.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch
        {
            host.Dispose();
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        host.Services.GetRequiredService<ReadingRoom>().OpenInBackground();
        var started = new SiloHost(host, database, options);
        _ = host.Services.GetRequiredService<SiloWork>().Run(started._keeper.RunAsync, CancellationToken.None);
        return started;
    }

    /// <summary>Whether the archive answers, and the silo is not being stopped.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        var work = _host.Services.GetRequiredService<SiloWork>();
        try
        {
            var archive = await work.ArchiveAsync(cancellation).ConfigureAwait(false);
            await Task.Run(async () => await archive.ProgressAsync("", cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
            return !work.Stopping.IsCancellationRequested;
        }
        catch (Archive.ArchiveException)
        {
            return false;
        }
    }

    /// <summary>Takes no more work, finishes what is in hand as far as there is time, and leaves the cluster.</summary>
    public async Task StopAsync()
    {
        using var patience = new CancellationTokenSource(_options.DrainTime);
        using var leaving = new CancellationTokenSource(_options.DrainTime + LeaveTime);
        var work = _host.Services.GetRequiredService<SiloWork>();
        var room = _host.Services.GetRequiredService<ReadingRoom>();
        await Task.WhenAll(room.CloseAsync(), work.StopAsync()).WaitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await _host.StopAsync(leaving.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _options.Tell("the cluster could not be told; the others find out by themselves");
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _keeper.Dispose();
        await ((IAsyncDisposable)_host).DisposeAsync().ConfigureAwait(false);
        await _database.DisposeAsync().ConfigureAwait(false);
    }

    private static void Configure(ISiloBuilder silo, SiloOptions options)
    {
        var (siloPort, gatewayPort) = (PortOf(options.Address, options.SiloPort), PortOf(options.Address, options.GatewayPort));
        silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (options.Cluster, options.Cluster));
        silo.ConfigureEndpoints(options.Address, siloPort, gatewayPort, listenOnAnyHostAddress: false);
        silo.Configure<ClusterMembershipOptions>(SiloLiveness.Set);
        silo.AddReminders();
        silo.Services
            .AddSingleton<IMembershipTable, PostgresMembership>()
            .AddSingleton<IGatewayListProvider, PostgresGateways>()
            .AddSingleton<IReminderTable, PostgresReminders>()
            .AddPlacementDirector<AtSiloPlacement, AtSiloDirector>();
    }

    private static int PortOf(IPAddress address, int port)
    {
        if (port != 0)
        {
            return port;
        }

        using var listener = new TcpListener(address, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
