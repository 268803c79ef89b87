using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace Lacuna.Cluster.Readers;

/// <summary>Places grains on the silo that their key names.</summary>
internal sealed class AtSiloDirector : IPlacementDirector
{
    /// <exception cref="SiloUnavailableException">That silo is gone.</exception>
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        var silo = SiloAddress.FromParsableString(target.GrainIdentity.Key.ToString()!);
        return context.GetCompatibleSilos(target).Contains(silo) ? Task.FromResult(silo) : throw new SiloUnavailableException($"the silo {silo} is gone");
    }
}
