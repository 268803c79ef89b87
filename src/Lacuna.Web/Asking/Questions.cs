using Lacuna.Web.Actors;
using Lacuna.Web.Sayings;
using Lacuna.Web.Sources;
using Lacuna.Web.Subjects;
using Lacuna.Web.Times;
using Lacuna.Web.Wordings;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Asking;

/// <summary>The pages that put a question to the record and show what it holds.</summary>
internal static class Questions
{
    public static void MapQuestions(this IEndpointRouteBuilder routes)
    {
        routes.MapSubjects();
        routes.MapSaid();
        routes.MapClaims();
        routes.MapWording();
        routes.MapAgenda();
        routes.MapTimeline();
        routes.MapActors();
        routes.MapSources();
    }
}
