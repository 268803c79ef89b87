using Lacuna.Archive.Documents;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Pages;

/// <summary>The first page.</summary>
internal static class StartEndpoints
{
    public static void MapStart(this IEndpointRouteBuilder routes) => routes.MapGet("/", async (OpenRecord record, CancellationToken cancellation) =>
        Shown.Page<StartPage>((nameof(StartPage.Documents), await record.Archive.CountAsync(new DocumentQuery(), cancellation).ConfigureAwait(false))));
}
