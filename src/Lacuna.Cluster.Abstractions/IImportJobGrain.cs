using Orleans;
using Orleans.Concurrency;

namespace Lacuna.Cluster;

/// <summary>One import. Its key is the id of its row in the table of jobs.</summary>
[Alias("lacuna.import")]
public interface IImportJobGrain : IGrainWithStringKey
{
    /// <summary>Begins its work or goes on with it, where that is not under way.</summary>
    [Alias("keep")]
    [AlwaysInterleave]
    Task KeepAsync();
}
