using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Charts;

/// <summary>Charts as images.</summary>
internal static class ChartImage
{
    /// <summary>The image carries styles of its own and may do nothing else.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /// <summary>The chart, for a dark page when <c>dark=1</c> is asked.</summary>
    public static IResult Of(CountChart chart, HttpContext context) => Of(ChartDrawing.Svg(chart, ColoursFor(context)), context);

    /// <inheritdoc cref="Of(CountChart, HttpContext)"/>
    public static IResult Of(RunChart chart, HttpContext context) => Of(ChartDrawing.Svg(chart, ColoursFor(context)), context);

    private static IResult Of(string svg, HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return Results.Text(svg, "image/svg+xml; charset=utf-8");
    }

    private static ChartColours ColoursFor(HttpContext context) => context.Request.Query["dark"] == "1" ? ChartColours.Dark : ChartColours.Light;
}
