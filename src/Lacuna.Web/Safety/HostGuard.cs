using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Safety;

/// <summary>Refuses requests under a name that is not ours: a page elsewhere may have had its own name point at this machine (DNS rebinding).</summary>
internal static class HostGuard
{
    public static void UseHostGuard(this IApplicationBuilder site, WebOptions options) => site.Use((context, next) =>
    {
        if (IsOurs(context.Request.Host, options))
        {
            return next(context);
        }

        return Plain.WriteAsync(context, StatusCodes.Status421MisdirectedRequest, "This server does not go by that name; start it with --host NAME to let it.");
    });

    private static bool IsOurs(HostString host, WebOptions options)
    {
        var name = host.Host.Trim('[', ']');
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out var address) && (IPAddress.IsLoopback(address) || address.Equals(IPAddress.Parse(options.Address))))
            || options.Hosts.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
