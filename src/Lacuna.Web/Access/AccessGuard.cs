using Lacuna.Web.Api;
using Lacuna.Web.Layout;
using Lacuna.Web.Links;
using Lacuna.Web.Safety;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lacuna.Web.Access;

/// <summary>Lets in whoever has a token, where tokens are asked for: by the cookie of a sign-in, or, for programs, in the head of each request. Lets change only whoever may.</summary>
internal static class AccessGuard
{
    private const string Bearer = "Bearer ";

    /// <summary>What anybody may look at: it tells nothing of the record.</summary>
    private static readonly PathString[] Open = ["/sign-in", "/assets", "/favicon.ico", "/language", "/health"];

    /// <summary>What is sent but changes nothing.</summary>
    private static readonly PathString[] Unchanging = ["/sign-in", "/sign-out", "/language", "/desk", "/mcp", "/api/v1/check"];

    /// <summary>Sign-ins are kept in a cookie that no script can read and no other site can send. The keys that seal it live as long as the process: after a restart everybody signs in anew, and no key lies on a disk.</summary>
    public static void AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<AccessList>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "lacuna-sign-in";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.Events.OnValidatePrincipal = static context =>
            {
                if (context.HttpContext.RequestServices.GetRequiredService<AccessList>().ByHash(Account.HashOf(context.Principal)) is { } entry)
                {
                    context.ReplacePrincipal(Account.Of(entry, CookieAuthenticationDefaults.AuthenticationScheme));
                }
                else
                {
                    context.RejectPrincipal();
                }

                return Task.CompletedTask;
            };
        });
    }

    /// <summary>Refuses who may not.</summary>
    public static void UseAccess(this IApplicationBuilder site, WebOptions options) => site.Use((context, next) => ServeAsync(context, next, options));

    private static Task ServeAsync(HttpContext context, RequestDelegate next, WebOptions options)
    {
        var request = context.Request;
        var isAsked = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var given = request.Headers.Authorization.ToString();
        if (given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            if (context.RequestServices.GetRequiredService<AccessList>().Find(given[Bearer.Length..].Trim()) is not { } entry)
            {
                return RefuseAsync(context, "This token opens nothing here; 'lacuna access add' makes one.");
            }

            context.User = Account.Of(entry, "Bearer");
        }
        else if (!isAsked && FormGuard.IsForPrograms(request.Path))
        {
            // A browser sends cookies wherever a page tells it to; programs send their token themselves.
            context.User = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity());
        }

        if (options.NeedsToken && Account.NameOf(context) is null && !IsAmong(Open, request.Path) && !(request.Path == "/metrics" && IsFromHere(context)))
        {
            if (Problem.IsForPrograms(request.Path) || !isAsked)
            {
                return RefuseAsync(context, "A token is needed: send 'Authorization: Bearer TOKEN'; 'lacuna access add NAME' makes one.");
            }

            context.Response.Redirect(Addresses.Of("/sign-in", ("back", request.Path + request.QueryString)));
            return Task.CompletedTask;
        }

        return isAsked || IsAmong(Unchanging, request.Path) || Account.MayCorrect(context, options)
            ? next(context)
            : Shown.Refused(
                options.IsReadOnly ? "This record is only to be looked at; it is served with --read-only." : "Your token is for reading; ask for one that may correct: lacuna access add NAME --may correct.",
                StatusCodes.Status403Forbidden,
                "Not allowed").ExecuteAsync(context);
    }

    private static bool IsAmong(PathString[] paths, PathString path) => Array.Exists(paths, start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));

    private static bool IsFromHere(HttpContext context) => context.Connection.RemoteIpAddress is { } from && System.Net.IPAddress.IsLoopback(from);

    private static Task RefuseAsync(HttpContext context, string sentence)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problem.WriteAsync(context, StatusCodes.Status401Unauthorized, sentence);
    }
}
