using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Microsoft.Security.AntiSSRF;

namespace Lacuna.Intake.Fetching.Guarding;

/// <summary>
/// Tells public addresses from those that must not be reached: own machine, private, link-local and metadata services, shared (CGNAT), multicast,
/// reserved, and IPv6 forms that carry an IPv4 address. The table is that of Microsoft.Security.AntiSSRF, which its makers keep up to date; beside
/// it, all of IPv6 outside global unicast (2000::/3, RFC 4291) is refused, which takes in IPv4-compatible and IPv4-translated addresses.
/// </summary>
internal sealed class NetworkGuard(ImmutableArray<IPNetwork> allowed)
{
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    private static readonly Lazy<IPNetwork[]> Denied = new(() => [.. IPAddressRanges.recommendedLatest.Select(IPNetwork.Parse)]);

    /// <summary>True when any network is allowed by name.</summary>
    public bool AllowsAny => !allowed.IsEmpty;

    /// <summary>True when <paramref name="address"/> is public or lies in an allowed network.</summary>
    public bool MayReach(IPAddress address) => IsInAllowed(address) || IsPublic(Plain(address));

    /// <summary>True when <paramref name="address"/> lies in a network that was allowed by name.</summary>
    public bool IsInAllowed(IPAddress address)
    {
        var plain = Plain(address);
        return allowed.Any(network => network.Contains(plain));
    }

    private static bool IsPublic(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            if (!GlobalUnicast.Contains(address) || (EmbeddedIPv4(address) is { } inner && !IsPublic(inner)))
            {
                return false;
            }
        }

        return !Array.Exists(Denied.Value, network => network.Contains(address));
    }

    /// <summary>IPv4 as such, however it is written, and IPv6 without a scope, which <see cref="IPNetwork"/> cannot compare.</summary>
    private static IPAddress Plain(IPAddress address) =>
        address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
        : address.AddressFamily == AddressFamily.InterNetworkV6 && address.ScopeId != 0 ? new IPAddress(address.GetAddressBytes())
        : address;

    /// <summary>The IPv4 address at the end of an ISATAP address (RFC 5214); null for others.</summary>
    private static IPAddress? EmbeddedIPv4(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        return bytes.AsSpan(8, 4) is [0 or 2, 0, 0x5E, 0xFE] ? new IPAddress(bytes.AsSpan(12, 4)) : null;
    }
}
