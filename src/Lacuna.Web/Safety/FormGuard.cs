using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lacuna.Web.Safety;

/// <summary>Refuses every change that does not come from a form of this site: its origin must be ours, and it must carry the form's token. Refuses what is too large before it is read.</summary>
internal static class FormGuard
{
    private static readonly PathString[] ForPrograms = ["/api", "/mcp"];

    public static void UseFormGuard(this IApplicationBuilder site) => site.Use(async (context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        if (request.ContentLength > UploadLimits.MostBytes)
        {
            await Plain.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, TooLarge).ConfigureAwait(false);
            return;
        }

        if (IsForeign(request))
        {
            await Plain.WriteAsync(context, StatusCodes.Status403Forbidden, "This was sent by a page of another site, and nothing is taken from there.").ConfigureAwait(false);
            return;
        }

        if (!IsForPrograms(request.Path) && !await IsOfFormAsync(context).ConfigureAwait(false))
        {
            await Plain.WriteAsync(context, StatusCodes.Status403Forbidden, "This form does not come from this site, or its page is too old; open the page anew and send it again.").ConfigureAwait(false);
            return;
        }

        await next(context).ConfigureAwait(false);
    });

    /// <summary>What programs ask carries a token of their own and no cookies, so that nobody can misuse a visitor's.</summary>
    public static bool IsForPrograms(PathString path) => Array.Exists(ForPrograms, start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>In one sentence what may be sent at once.</summary>
    public static string TooLarge { get; } =
        string.Create(CultureInfo.InvariantCulture, $"This is more than {UploadLimits.MostBytes >> 20} MB or {UploadLimits.MostFiles} files, which is the most that can be sent at once; import larger piles with 'lacuna import'.");

    private static async Task<bool> IsOfFormAsync(HttpContext context)
    {
        try
        {
            return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is InvalidDataException || fault.InnerException is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            // More bytes, fields or parts than a form of ours has.
            throw new BadHttpRequestException(TooLarge, StatusCodes.Status413PayloadTooLarge);
        }
    }

    private static bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
            || string.Equals(request.Headers["Sec-Fetch-Site"], "cross-site", StringComparison.OrdinalIgnoreCase)
            || string.Equals(request.Headers["Sec-Fetch-Site"], "same-site", StringComparison.OrdinalIgnoreCase);
    }
}
