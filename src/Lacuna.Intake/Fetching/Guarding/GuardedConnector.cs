using System.Net;
using System.Net.Sockets;

namespace Lacuna.Intake.Fetching.Guarding;

/// <summary>
/// Makes connections: resolves a name once, checks every address it has, and connects to what was checked. A name that has a private address among
/// its addresses is refused as a whole, since which one is taken would be chance.
/// </summary>
internal sealed class GuardedConnector(AddressRules rules, Func<string, CancellationToken, Task<IPAddress[]>>? resolve)
{
    /// <summary>A handler that connects in this way only, follows no redirect, keeps no cookie and asks no proxy, which would resolve names itself, out of the guard's sight.</summary>
    public static SocketsHttpHandler HandlerFor(AddressRules addresses, FetcherOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = options.ConnectTime,
        ConnectCallback = new GuardedConnector(addresses, options.Resolve).ConnectAsync,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ResponseDrainTimeout = TimeSpan.Zero,
        MaxResponseHeadersLength = 64,
        ActivityHeadersPropagator = null,
    };

    /// <summary>As <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="RefusedAddressException">An address is not to be reached.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await ResolveAsync(host, cancellation).ConfigureAwait(false);
        foreach (var address in addresses)
        {
            if (rules.WhyRefused(address, port) is { } why)
            {
                throw new RefusedAddressException(literal is null ? $"{host} resolves to {address}: {why}" : why);
            }
        }

        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation) =>
        resolve is null ? Dns.GetHostAddressesAsync(host, cancellation) : resolve(host, cancellation);
}
