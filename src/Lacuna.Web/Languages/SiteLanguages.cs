using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;

namespace Lacuna.Web.Languages;

/// <summary>The languages of the site's own words: the visitor's choice, else what the browser asks for, else English. Findings are always put in English, and numbers and dates never change their form.</summary>
internal static class SiteLanguages
{
    /// <summary>Cookie that keeps the visitor's choice.</summary>
    public const string Cookie = "lacuna-language";

    /// <summary>Tag and own name of each language.</summary>
    public static IReadOnlyList<(string Tag, string Name)> All { get; } = [("en", "English"), ("fr", "Français")];

    /// <summary>How a request's language is found.</summary>
    public static RequestLocalizationOptions Options()
    {
        var options = new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("en")),
            SupportedCultures = [CultureInfo.InvariantCulture],
            SupportedUICultures = [.. All.Select(language => CultureInfo.GetCultureInfo(language.Tag))],
        };
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider { CookieName = Cookie, Options = options },
            new AcceptLanguageHeaderRequestCultureProvider { Options = options },
        ];
        return options;
    }
}
