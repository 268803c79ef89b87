using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;

namespace Lacuna.Web.Safety;

/// <summary>Bounds how long a request may take.</summary>
internal static class RequestTime
{
    /// <summary>The longest finding on a large record takes some seconds; nobody waits longer at a page.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(2);

    public static void AddRequestTime(this IServiceCollection services) => services.AddRequestTimeouts(static times => times.DefaultPolicy = new RequestTimeoutPolicy
    {
        Timeout = Most,
        TimeoutStatusCode = StatusCodes.Status504GatewayTimeout,
        WriteTimeoutResponse = static context => Plain.WriteAsync(context, StatusCodes.Status504GatewayTimeout, "This takes too long; ask for fewer days, or use the command line."),
    });
}
