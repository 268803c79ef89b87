using Orleans.Configuration;

namespace Lacuna.Cluster.Silos;

/// <summary>How soon a silo that does not answer is held to be lost.</summary>
/// <remarks>
/// A source's work is to be taken up within ten seconds of a loss, and the lease of its host lasts five of them anyway. A silo that is held to be
/// lost and is not, is ended by Orleans; leases keep its sources from being fetched by two until it knows.
/// </remarks>
internal static class SiloLiveness
{
    public static void Set(ClusterMembershipOptions liveness)
    {
        liveness.ProbeTimeout = TimeSpan.FromSeconds(1);
        liveness.MinProbeTimeout = TimeSpan.FromSeconds(1);
        liveness.NumMissedProbesLimit = 3;
        liveness.NumVotesForDeathDeclaration = 2;

        // It would hold a silo that was cut off, or stopped to run, for alive twelve seconds longer.
        liveness.EnableConnectionLivenessCheck = false;
        liveness.TableRefreshTimeout = TimeSpan.FromSeconds(10);
        liveness.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(10);
        liveness.DefunctSiloExpiration = TimeSpan.FromDays(1);
        liveness.DefunctSiloCleanupPeriod = TimeSpan.FromHours(1);
    }
}
