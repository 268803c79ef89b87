using System.Collections.Concurrent;

namespace Lacuna.Intake.Fetching.Pacing;

/// <summary>Lets one request at a time go to a host, and each only after a pause.</summary>
internal sealed class HostTurns(TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until it is this request's turn. The turn ends when the result is disposed.</summary>
    /// <param name="address">What is to be asked.</param>
    /// <param name="pace">Time since the end of the last request.</param>
    /// <param name="patience">Longest wait for a host that has asked for a pause.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The turn; null with the time to come back when the host has asked for a longer pause.</returns>
    public async Task<(Turn? Turn, DateTimeOffset NotBefore)> TakeAsync(Uri address, TimeSpan pace, TimeSpan patience, CancellationToken cancellation)
    {
        var host = _hosts.GetOrAdd(address.IdnHost, _ => new Host());
        await host.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var now = clock.GetUtcNow();
            if (host.NotBefore - now > patience)
            {
                host.Gate.Release();
                return (null, host.NotBefore);
            }

            var start = host.LastEnd + pace;
            start = start > host.NotBefore ? start : host.NotBefore;
            if (start > now)
            {
                await Task.Delay(start - now, clock, cancellation).ConfigureAwait(false);
            }

            return (new Turn(host, clock), default);
        }
        catch
        {
            host.Gate.Release();
            throw;
        }
    }

    /// <summary>Notes that the host of <paramref name="address"/> is not to be asked before <paramref name="until"/>.</summary>
    public void Pause(Uri address, DateTimeOffset until)
    {
        var host = _hosts.GetOrAdd(address.IdnHost, _ => new Host());
        host.NotBefore = until > host.NotBefore ? until : host.NotBefore;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var host in _hosts.Values)
        {
            host.Gate.Dispose();
        }
    }

    /// <summary>One request's turn.</summary>
    internal sealed class Turn(Host host, TimeProvider clock) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            host.LastEnd = clock.GetUtcNow();
            host.Gate.Release();
        }
    }

    /// <summary>What is known of a host. Times are only written by who holds the gate, or by <see cref="Pause"/> from within a turn.</summary>
    internal sealed class Host
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public DateTimeOffset LastEnd { get; set; } = DateTimeOffset.UnixEpoch;

        public DateTimeOffset NotBefore { get; set; } = DateTimeOffset.UnixEpoch;
    }
}
