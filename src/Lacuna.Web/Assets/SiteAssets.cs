using System.Security.Cryptography;
using System.Text;
using Lacuna.Reporting.Html;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Assets;

/// <summary>The site's style sheet, script and icon: part of the program, named by their content, so that a browser keeps them until they change.</summary>
internal static class SiteAssets
{
    private static readonly Dictionary<string, Asset> All = new(StringComparer.Ordinal)
    {
        ["lacuna.css"] = new("text/css; charset=utf-8", HtmlReport.StyleSheet + Embedded("lacuna.css")),
        ["lacuna.js"] = new("text/javascript; charset=utf-8", Embedded("lacuna.js")),
        ["lacuna.svg"] = new("image/svg+xml; charset=utf-8", Embedded("lacuna.svg")),
    };

    /// <summary>Address of an asset.</summary>
    public static string AddressOf(string name) => $"/assets/{All[name].Mark}/{name}";

    /// <summary>Serves them.</summary>
    public static void MapSiteAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{mark}/{name}", (string name, HttpContext context) =>
        {
            if (!All.TryGetValue(name, out var asset))
            {
                return Results.NotFound();
            }

            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(asset.Bytes, asset.MediaType);
        });
        routes.MapGet("/favicon.ico", () => Results.Redirect(AddressOf("lacuna.svg")));
    }

    private static string Embedded(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream($"asset/{name}") ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private sealed record Asset(string MediaType, string Text)
    {
        public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);

        public string Mark { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12];
    }
}
