using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lacuna.Web.Safety;

/// <summary>Has what changes something, and what was refused, written to the audit log.</summary>
internal static class Auditing
{
    /// <summary>What is sent but changes nothing, and is asked too often to be told one by one.</summary>
    private static readonly PathString[] Untold = ["/language", "/desk", "/mcp", "/api"];

    public static void UseAudit(this IApplicationBuilder site) => site.Use(static async (context, next) =>
    {
        await next(context).ConfigureAwait(false);
        var request = context.Request;
        var isChange = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !Array.Exists(Untold, path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));
        if (isChange || IsRefused(context.Response.StatusCode))
        {
            context.RequestServices.GetRequiredService<AuditLog>().Write(context);
        }
    });

    private static bool IsRefused(int status) => status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status413PayloadTooLarge
        or StatusCodes.Status421MisdirectedRequest or StatusCodes.Status429TooManyRequests;
}
