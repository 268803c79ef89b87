using System.Security.Cryptography;
using System.Text;
using Lacuna.Web.Api;
using Lacuna.Web.Links;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Feeds;

/// <summary>A feed of each question.</summary>
internal static class FeedEndpoints
{
    /// <summary>Serves them below <c>/feeds</c>; a reader that has the newest gets nothing again.</summary>
    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        foreach (var (operation, entries) in FeedQuestions.All)
        {
            routes.MapGet("/feeds" + operation.Path, (HttpContext context, OpenRecord record) => ApiEndpoints.TellAsync(context, () => ServeAsync(context, operation, entries, record)));
        }

        routes.Map("/feeds/{**rest}", static (HttpContext context) => Problem.WriteAsync(
            context, StatusCodes.Status404NotFound, $"There is no such feed; there are {string.Join(", ", FeedQuestions.All.Select(feed => "/feeds" + feed.Operation.Path))}."));
    }

    private static async Task ServeAsync(HttpContext context, ApiOperation operation, Func<ApiAsked, Task<List<FeedEntry>>> entries, OpenRecord record)
    {
        var asked = new ApiAsked(context, operation);
        var request = context.Request;
        var self = Addresses.Of(request.Path, [.. request.Query.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, (string?)pair.Value.ToString()))]);
        var root = $"{request.Scheme}://{request.Host}";
        var mark = $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{root}{self}\n{record.Stamp.Now}")))[..32]}\"";
        context.Response.Headers.ETag = mark;
        if (request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Any(known => known == mark || known == $"W/{mark}"))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var parameters = string.Join(", ", request.Query.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).Select(pair => $"{pair.Key} {pair.Value}"));
        var title = $"Lacuna: {operation.Summary}{(parameters.Length > 0 ? $": {parameters}" : "")}";
        var feed = FeedWriter.Write(title, self, root, await entries(asked).ConfigureAwait(false), record.Now.ToDateTimeOffset());
        context.Response.ContentType = "application/atom+xml; charset=utf-8";
        await context.Response.WriteAsync(feed, context.RequestAborted).ConfigureAwait(false);
    }
}
