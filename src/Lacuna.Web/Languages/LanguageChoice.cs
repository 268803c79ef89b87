using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Languages;

/// <summary>The visitor's choice of a language, kept in a cookie.</summary>
internal static class LanguageChoice
{
    /// <summary>Longest address to go back to.</summary>
    private const int MostCharacters = 4_000;

    public static void MapLanguageChoice(this IEndpointRouteBuilder routes) => routes.MapPost("/language", static async (HttpContext context) =>
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var tag = form["tag"].ToString();
        if (SiteLanguages.All.Any(language => language.Tag == tag))
        {
            context.Response.Cookies.Append(
                SiteLanguages.Cookie,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture("", tag)),
                new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        }

        return Results.LocalRedirect(Back(form["back"]));
    });

    /// <summary>The address to go back to: one of this site, else the start.</summary>
    public static string Back(string? given) =>
        given is ['/', .. var rest] && !rest.StartsWith('/') && !rest.StartsWith('\\') && !given.Any(char.IsControl) && given.Length <= MostCharacters ? given : "/";
}
