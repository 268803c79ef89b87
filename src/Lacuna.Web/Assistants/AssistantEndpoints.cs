using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Assistants;

/// <summary>The way in for assistants.</summary>
internal static class AssistantEndpoints
{
    public static void MapAssistants(this IEndpointRouteBuilder routes) =>
        routes.Map(AssistantServer.Path, static (HttpContext context, AssistantServer assistants) => assistants.ServeAsync(context));
}
