using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Lacuna.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Lacuna.Web.Safety;

/// <summary>Bounds how often may be asked, so that one visitor cannot keep all others waiting and nobody can try tokens.</summary>
internal static class RateLimits
{
    private static readonly TimeSpan SignInWindow = TimeSpan.FromMinutes(5);

    public static void AddRateLimits(this IServiceCollection services, WebOptions options) => services.AddRateLimiter(limiter =>
    {
        var limits = options.Limits;
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsSignIn(context) ? Window(FromOf(context), limits.SignIns, SignInWindow) : None()),
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsCheck(context) ? Window(WhoOf(context), limits.Checks, TimeSpan.FromMinutes(1)) : None()),
            PartitionedRateLimiter.Create<HttpContext, string>(context => Ordinary(context, limits)));
        limiter.OnRejected = static async (rejected, cancellation) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : 1;
            rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
            await Plain.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, string.Create(CultureInfo.InvariantCulture, $"Too many requests; go on in {wait} s.")).ConfigureAwait(false);
        };
    });

    private static RateLimitPartition<string> Ordinary(HttpContext context, RequestLimits limits)
    {
        var perSecond = IsFromHere(context) ? limits.HerePerSecond : limits.PerSecond;
        return RateLimitPartition.GetTokenBucketLimiter(WhoOf(context), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perSecond * limits.Burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
    }

    private static RateLimitPartition<string> Window(string key, int most, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window, QueueLimit = 0 });

    private static RateLimitPartition<string> None() => RateLimitPartition.GetNoLimiter("");

    private static bool IsSignIn(HttpContext context) => HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase);

    private static bool IsCheck(HttpContext context) => context.Request.Path.StartsWithSegments("/api/v1/check", StringComparison.OrdinalIgnoreCase);

    private static string WhoOf(HttpContext context) => Account.NameOf(context) is { } name ? $"account {name}" : FromOf(context);

    /// <summary>An address of the newer kind stands for its whole net, of which one machine has as many addresses as it likes.</summary>
    private static string FromOf(HttpContext context)
    {
        var from = context.Connection.RemoteIpAddress;
        if (from is { IsIPv4MappedToIPv6: true })
        {
            from = from.MapToIPv4();
        }

        return from is { AddressFamily: AddressFamily.InterNetworkV6 } net ? Convert.ToHexString(net.GetAddressBytes().AsSpan(0, 8)) : from?.ToString() ?? "";
    }

    private static bool IsFromHere(HttpContext context) => context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from);
}
