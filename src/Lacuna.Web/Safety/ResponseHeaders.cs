using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Safety;

/// <summary>What every response tells the browser: tell no other site of us (our own forms must say where they come from), load nothing from elsewhere, run no script that stands in a page, be shown in no frame, and, once over https, come over https for a year.</summary>
internal static class ResponseHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseResponseHeaders(this IApplicationBuilder site) => site.Use(static (context, next) =>
    {
        Set(context);
        return next(context);
    });

    /// <summary>Sets them.</summary>
    public static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-cache, private";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }
    }
}
