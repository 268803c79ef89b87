namespace Lacuna.Web.Health;

/// <summary>How times are counted in histograms.</summary>
internal static class TimeBuckets
{
    /// <summary>Upper bounds in seconds: those of OpenTelemetry's conventions for requests, a millisecond for what rules read, and minutes for polls and waits for a server.</summary>
    public static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 300];
}
