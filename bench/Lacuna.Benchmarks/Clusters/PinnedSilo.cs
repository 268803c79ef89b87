using System.Diagnostics;
using System.Globalization;

namespace Lacuna.Benchmarks.Clusters;

/// <summary>A silo as a process of its own, on one core alone.</summary>
internal sealed class PinnedSilo : IAsyncDisposable
{
    private readonly Process _process;

    private PinnedSilo(Process process) => _process = process;

    /// <summary>Processor time that it has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<PinnedSilo> StartAsync(string connection, string cluster, int core)
    {
        var process = Process.Start(new ProcessStartInfo(
            "taskset",
            ["-c", core.ToString(CultureInfo.InvariantCulture), "dotnet", Path.Combine(AppContext.BaseDirectory, "lacuna.dll"), "silo", "--archive", connection, "--cluster", cluster]) { RedirectStandardOutput = true })!;
        return await process.StandardOutput.ReadLineAsync() is { } line && line.Contains("is at work", StringComparison.Ordinal)
            ? new PinnedSilo(process)
            : throw new InvalidOperationException("the silo did not come to work");
    }

    public async ValueTask DisposeAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
