using Orleans;
using Orleans.Concurrency;

namespace Lacuna.Cluster;

/// <summary>One watch: looks at what the sources of a plan brought, by its rules, keeps the events and tells them. Its key is the plan's name.</summary>
[Alias("lacuna.watch")]
public interface IWatchGrain : IGrainWithStringKey
{
    /// <summary>Begins its work, where it has not begun.</summary>
    [Alias("keep")]
    [AlwaysInterleave]
    Task KeepAsync();

    /// <summary>Looks at versions that a source brought. It may be told of the same twice.</summary>
    /// <returns>Events in them that were not known.</returns>
    [Alias("look")]
    [ResponseTimeout("00:10:00")]
    Task<int> LookAsync(SentVersion[] brought);
}
