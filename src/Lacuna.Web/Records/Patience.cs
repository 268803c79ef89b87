using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Records;

/// <summary>How long a visitor who looks at a page is left without one: what takes longer is worked out meanwhile, and the page says so. Programs, files and pictures are waited for.</summary>
internal static class Patience
{
    private static readonly AsyncLocal<DateTimeOffset?> Until = new();

    /// <summary>Gives each request for a page its time.</summary>
    public static void UsePatience(this IApplicationBuilder site, WebOptions options) => site.Use((context, next) =>
    {
        Until.Value = options.Patience != Timeout.InfiniteTimeSpan && IsForPage(context.Request) ? TimeProvider.System.GetUtcNow() + options.Patience : null;
        return next(context);
    });

    /// <summary>What is left of the visitor's time; null where all of it may be taken.</summary>
    public static TimeSpan? Left => Until.Value is not { } until ? null : until - TimeProvider.System.GetUtcNow() is { Ticks: > 0 } left ? left : TimeSpan.Zero;

    /// <summary>What is done from here on, for whoever asks for it, takes its time.</summary>
    public static void Suspend() => Until.Value = null;

    /// <summary>Browsers say of a page that they want HTML, and of a picture that they do not.</summary>
    private static bool IsForPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase) && !request.Query.ContainsKey("as");
}
