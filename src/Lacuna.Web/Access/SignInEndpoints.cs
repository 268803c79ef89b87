using Lacuna.Web.Languages;
using Lacuna.Web.Layout;
using Lacuna.Web.Safety;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Access;

/// <summary>Signing in with a token, and out again.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", (string? back) => Page(back, isWrong: false));
        routes.MapPost("/sign-in", SignInAsync);
        routes.MapPost("/sign-out", static async (HttpContext context) =>
        {
            AuditLog.Note(context, "signed out");
            await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme).ConfigureAwait(false);
            return Results.LocalRedirect("/");
        });
    }

    private static async Task<IResult> SignInAsync(HttpContext context, AccessList access, WebOptions options)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        if (access.Find(form["token"].ToString().Trim()) is not { } entry)
        {
            AuditLog.Note(context, "sign-in refused");
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Page(form["back"], isWrong: true);
        }

        var user = Account.Of(entry, CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, user).ConfigureAwait(false);
        context.User = user;
        AuditLog.Note(context, "signed in");
        return Results.LocalRedirect(LanguageChoice.Back(form["back"]));
    }

    private static IResult Page(string? back, bool isWrong) =>
        Shown.Page<SignInPage>((nameof(SignInPage.Back), LanguageChoice.Back(back)), (nameof(SignInPage.IsWrong), isWrong));
}
