using System.Globalization;
using System.Text;
using Lacuna.Cluster.Jobs;
using Lacuna.Cluster.Silos;
using Lacuna.Cluster.Tables;
using NodaTime;
using NodaTime.Text;
using Npgsql;

namespace Lacuna.Cli.Clusters;

/// <summary>What the site tells of the cluster that works for its record.</summary>
internal sealed class ClusterPage : IAsyncDisposable
{
    /// <summary>Imports that are told of.</summary>
    private const int Most = 20;

    private readonly ClusterDatabase _database;

    private ClusterPage(ClusterDatabase database) => _database = database;

    /// <summary>Opens the cluster's tables.</summary>
    /// <exception cref="UserException">They cannot be reached, or the archive is a file.</exception>
    public static async Task<ClusterPage> OpenAsync(string? archive, string cluster, CancellationToken cancellation) =>
        new(await ClusterAccess.OpenAsync(archive, cluster, cancellation));

    /// <summary>Silos and imports, a line each.</summary>
    public async Task<string> WriteAsync(CancellationToken cancellation)
    {
        try
        {
            var text = new StringBuilder();
            foreach (var silo in await new SiloTable(_database).AllAsync(cancellation))
            {
                text.Append(CultureInfo.InvariantCulture, $"silo {silo.Name} on {silo.Host}: {silo.State} since {Written(silo.Started)}, last heard of {Written(silo.Alive)}\n");
            }

            foreach (var job in await new JobTable(_database).LatestAsync(Most, cancellation))
            {
                text.Append(CultureInfo.InvariantCulture, $"import {job.Id}: {job.State.ToString().ToLowerInvariant()}, {job.Counts.Values.Sum()} items, {job.BytesIn} of {job.BytesAll ?? 0} bytes, in hand {job.Runs} times\n");
            }

            return text.Length == 0 ? "no silo has ever been at work\n" : text.ToString();
        }
        catch (NpgsqlException fault) when (DatabaseFault.MayPass(fault))
        {
            return "the database does not answer; it is asked again with the next visit\n";
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static string Written(Instant moment) => InstantPattern.General.Format(moment);
}
