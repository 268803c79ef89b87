using System.Diagnostics;
using System.Globalization;

namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>What share of this machine's cores others used while something was measured, so that a reader knows what a figure is worth.</summary>
/// <param name="server">The server's processes, whose work is our own; null where there is none.</param>
internal sealed class OtherWork(ServerProcesses? server)
{
    private const double TicksPerSecond = 100;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly double _others = Others(server);

    /// <summary>The share so far, from 0 to 1.</summary>
    public double Share => Math.Clamp((Others(server) - _others) / (_clock.Elapsed.TotalSeconds * Environment.ProcessorCount), 0, 1);

    /// <summary>Processor seconds of all programs since the machine was started, less ours.</summary>
    private static double Others(ServerProcesses? server)
    {
        // user, nice, system, idle, iowait, irq, softirq, steal
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..9].Select(static field => double.Parse(field, CultureInfo.InvariantCulture)).ToArray();
        return ((ticks.Sum() - ticks[3] - ticks[4]) / TicksPerSecond) - Environment.CpuUsage.TotalTime.TotalSeconds - (server?.Seconds ?? 0);
    }
}
