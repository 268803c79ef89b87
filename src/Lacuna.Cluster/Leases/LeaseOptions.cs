namespace Lacuna.Cluster.Leases;

/// <summary>How long leases last.</summary>
internal sealed record LeaseOptions
{
    /// <summary>Time from a renewal to the moment from which another may take it. Default 5 seconds: a source is to be polled again within ten seconds of the loss of its silo, and finding out takes as long.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Time from one renewal to the next. Default 1 second, so that one that fails is tried again in time.</summary>
    public TimeSpan RenewEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Time by which the holder stops earlier. Default 1 second: what a machine may take to stop what it is doing.</summary>
    public TimeSpan Margin { get; init; } = TimeSpan.FromSeconds(1);
}
