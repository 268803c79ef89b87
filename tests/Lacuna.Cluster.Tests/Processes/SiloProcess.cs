using System.Diagnostics;
using System.Globalization;

namespace Lacuna.Cluster.Tests.Processes;

/// <summary>A silo as a process of its own.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource _atWork = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _said = [];

    private SiloProcess(Process process) => _process = process;

    /// <summary>All that it has said.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return string.Join('\n', _said);
            }
        }
    }

    public int ExitCode => _process.ExitCode;

    /// <summary>Starts a silo and waits until it is at work.</summary>
    /// <param name="connection">Database of archive and cluster.</param>
    /// <param name="options">Further options of <c>lacuna silo</c>.</param>
    public static async Task<SiloProcess> StartAsync(string connection, params string[] options)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lacuna.dll"), "silo", "--archive", connection, "--cluster", "test", .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var silo = new SiloProcess(process);
        process.OutputDataReceived += (_, line) => silo.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => silo.Hear(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => silo._atWork.TrySetException(new InvalidOperationException($"the silo has ended: {silo.Said}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await silo._atWork.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        return silo;
    }

    /// <summary>Kills it as kill -9 does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Sends a signal.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Asks it to end, and waits for that.</summary>
    public async Task StopAsync()
    {
        await SignalAsync("TERM");
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_said)
        {
            _said.Add(line);
        }

        if (line.Contains("is at work", StringComparison.Ordinal))
        {
            _atWork.TrySetResult();
        }
    }
}
