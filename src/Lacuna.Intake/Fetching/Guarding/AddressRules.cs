using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace Lacuna.Intake.Fetching.Guarding;

/// <summary>What can be told of an address before anything is asked.</summary>
internal sealed class AddressRules(NetworkGuard guard, ImmutableArray<int> allowedPorts)
{
    /// <summary>Longest address, in characters; servers refuse longer ones.</summary>
    private const int MostLength = 8000;

    /// <summary>Why <paramref name="address"/> is not asked, in one sentence; null when it may be.</summary>
    public string? WhyRefused(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            return "only http and https addresses are fetched";
        }

        if (address.UserInfo.Length > 0)
        {
            return "the address holds a name or password; leave them out";
        }

        if (address.AbsoluteUri.Length > MostLength)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the address is longer than {MostLength} characters");
        }

        // Uri has turned decimal, octal, hexadecimal, short and full-width forms into the plain one.
        return IPAddress.TryParse(address.IdnHost, out var literal) ? WhyRefused(literal, address.Port)
            : address.IdnHost.Length == 0 ? "the address names no host"
            // A name may resolve into an allowed network, where any port may be asked; that is known when it is connected to.
            : IsUsualPort(address.Port) || guard.AllowsAny ? null
            : WrongPort(address.Port);
    }

    /// <summary>Why a connection to <paramref name="target"/> is not made, in one sentence; null when it may be.</summary>
    public string? WhyRefused(IPAddress target, int port) =>
        !guard.MayReach(target) ? $"{target} is not a public address; a private network can be allowed by name"
        : IsUsualPort(port) || guard.IsInAllowed(target) ? null
        : WrongPort(port);

    private bool IsUsualPort(int port) => port is 80 or 443 || allowedPorts.Contains(port);

    private static string WrongPort(int port) => string.Create(CultureInfo.InvariantCulture, $"port {port} is not one of the web's, 80 and 443; it can be allowed by number");
}
