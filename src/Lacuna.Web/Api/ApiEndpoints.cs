using System.Collections.Immutable;
using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Findings.Asking;
using Lacuna.Intake;
using Lacuna.Web.Api.OpenApi;
using Lacuna.Web.Asking;
using Lacuna.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Api;

/// <summary>The interface for programs, and its description.</summary>
internal static class ApiEndpoints
{
    /// <summary>All that programs may ask.</summary>
    public static ImmutableArray<ApiOperation> All { get; } = [.. DocumentOperations.All, .. FindingOperations.All, .. CheckOperations.All, .. RecordOperations.All];

    /// <summary>Serves all operations, and their description at <c>/openapi/v1.json</c>.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        foreach (var operation in All)
        {
            routes.MapMethods(ApiAddresses.Root + operation.Path, [operation.Body is null ? HttpMethods.Get : HttpMethods.Post], context => ServeAsync(context, operation));
        }

        routes.MapGet("/openapi/v1.json", static () => Results.Bytes(OpenApiDescription.Json, "application/json"));
        routes.Map("/api/{**rest}", static (HttpContext context) =>
            Problem.WriteAsync(context, StatusCodes.Status404NotFound, "There is no such question, or not by this method; /openapi/v1.json describes all."));
    }

    /// <summary>Runs <paramref name="work"/>, and tells what cannot be done as a problem.</summary>
    public static async Task TellAsync(HttpContext context, Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (MissingException missing) when (!context.Response.HasStarted)
        {
            await Problem.WriteAsync(context, StatusCodes.Status404NotFound, missing.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await Problem.WriteAsync(context, bad.StatusCode, bad.Message).ConfigureAwait(false);
        }
        catch (ArchiveException fault) when (!context.Response.HasStarted && fault.IsPassing)
        {
            context.Response.Headers.RetryAfter = Troubles.RetryAfter;
            await Problem.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, Troubles.Unreachable).ConfigureAwait(false);
        }
        catch (Exception fault) when (!context.Response.HasStarted && fault is QuestionException or IntakeException or ArchiveException or JsonException)
        {
            // What the command line calls an option is a parameter here.
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, fault.Message.Replace("--", "", StringComparison.Ordinal)).ConfigureAwait(false);
        }
    }

    private static Task ServeAsync(HttpContext context, ApiOperation operation) => TellAsync(context, async () =>
    {
        var asked = new ApiAsked(context, operation);
        await ApiWriter.WriteAsync(asked, await operation.Work(asked).ConfigureAwait(false), operation).ConfigureAwait(false);
    });
}
