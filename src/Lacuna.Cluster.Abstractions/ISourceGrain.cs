using Orleans;
using Orleans.Concurrency;

namespace Lacuna.Cluster;

/// <summary>One source of a plan: polls it when its time has come. Its key is <c>PLAN/SOURCE</c>.</summary>
[Alias("lacuna.source")]
public interface ISourceGrain : IGrainWithStringKey
{
    /// <summary>Begins its work, where it has not begun. Asked again and again by a silo that keeps an eye on the plan.</summary>
    [Alias("keep")]
    [AlwaysInterleave]
    Task KeepAsync();
}
