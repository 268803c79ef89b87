using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Lacuna.Web.Api;

/// <summary>What cannot be done, told to a program as problem details (RFC 9457). The detail is one sentence that names the mend.</summary>
internal static class Problem
{
    private static readonly PathString[] ForPrograms = ["/api", "/mcp", "/openapi", "/feeds"];

    /// <summary>Writes the response.</summary>
    public static Task WriteAsync(HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/problem+json";
        var told = new JsonObject
        {
            ["type"] = "about:blank",
            ["title"] = ReasonPhrases.GetReasonPhrase(status),
            ["status"] = status,
            ["detail"] = detail,
            ["instance"] = context.Request.Path.Value,
        };
        return context.Response.WriteAsync(told.ToJsonString(ApiWriter.Options), context.RequestAborted);
    }

    /// <summary>True for what programs ask: they get problem details and never a page.</summary>
    public static bool IsForPrograms(PathString path) => Array.Exists(ForPrograms, start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));
}
