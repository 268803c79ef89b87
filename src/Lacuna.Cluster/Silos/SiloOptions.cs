using System.Net;
using Lacuna.Archive;
using Lacuna.Intake.Fetching;

namespace Lacuna.Cluster.Silos;

/// <summary>How a silo runs.</summary>
public sealed record SiloOptions
{
    /// <summary>The database, as Npgsql takes it: the cluster's tables stand in its search path.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>Opens the archive that all silos share.</summary>
    public required Func<CancellationToken, Task<IArchive>> OpenArchive { get; init; }

    /// <summary>Name of the cluster. Default <c>lacuna</c>.</summary>
    public string Cluster { get; init; } = "lacuna";

    /// <summary>Address of this machine by which other silos and clients reach it. Default: this machine alone.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port for other silos; 0 for any that is free. Default 0.</summary>
    public int SiloPort { get; init; }

    /// <summary>Port for clients; 0 for any that is free. Default 0.</summary>
    public int GatewayPort { get; init; }

    /// <summary>Plans to watch by, as JSON by name, in place of all that the cluster has; null to leave those.</summary>
    public IReadOnlyDictionary<string, string>? Plans { get; init; }

    /// <summary>How sources are read: <c>model</c> or <c>rules</c>. Default <c>model</c>.</summary>
    public string Reader { get; init; } = "model";

    /// <summary>Manners towards the sites that are polled.</summary>
    public FetcherOptions Fetching { get; init; } = new();

    /// <summary>Time from one poll of a source to the next, where its plan names none. Default 15 minutes.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Where events are sent; null for nowhere.</summary>
    public Uri? Webhook { get; init; }

    /// <summary>Secret that the webhook's messages are signed with; null to send them unsigned.</summary>
    public string? Secret { get; init; }

    /// <summary>Longest time for finishing what is in hand when the silo is stopped. Default 20 seconds: Kubernetes waits for 30, and leaving takes some more.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Is told, in one line each, what a reader of a log wants to know.</summary>
    public Action<string> Tell { get; init; } = static _ => { };
}
