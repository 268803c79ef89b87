using System.Net;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Web.Access;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Health;

/// <summary>Whether the site lives and its archive answers, and what it measured. Tells nothing of what the record holds.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", static () => Results.Text("live\n"));
        routes.MapGet("/health/ready", ReadyAsync);
        routes.MapGet("/health/cluster", ClusterAsync);
        routes.MapGet("/metrics", Metrics);
    }

    private static async Task<IResult> ReadyAsync(OpenRecord record, CancellationToken cancellation)
    {
        try
        {
            await foreach (var _ in record.Archive.DocumentsAsync(new DocumentQuery { Limit = 1, WithCopies = true, WithEarlierVersions = true }, cancellation).ConfigureAwait(false))
            {
            }

            return Results.Text("ready\n");
        }
        catch (ArchiveException)
        {
            return Results.Text("the archive does not answer\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>Which silos are at work, and where imports stand.</summary>
    private static async Task<IResult> ClusterAsync(HttpContext context, WebOptions options, CancellationToken cancellation) =>
        !MayLook(context) ? Results.Text("The cluster is shown to this machine, or to whoever sends a token.\n", statusCode: StatusCodes.Status403Forbidden)
        : options.Cluster is not { } cluster ? Results.Text("There is no cluster; 'lacuna serve --cluster NAME' names one.\n", statusCode: StatusCodes.Status404NotFound)
        : Results.Text(await cluster(cancellation).ConfigureAwait(false), "text/plain; charset=utf-8");

    private static bool MayLook(HttpContext context) => Account.NameOf(context) is not null || (context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from));

    /// <summary>Only for this machine, or for whoever has a token: how often which page is looked at is nobody else's business.</summary>
    private static IResult Metrics(HttpContext context, OpenRecord record, PrometheusText metrics)
    {
        if (!MayLook(context))
        {
            return Results.Text("Metrics are for this machine, or for whoever sends a token.\n", statusCode: StatusCodes.Status403Forbidden);
        }

        return Results.Text(metrics.Write([("lacuna_archive_bytes", "Room that the archive takes.", record.Size), .. HealthSite.OfProcess()]), PrometheusText.ContentType);
    }
}
