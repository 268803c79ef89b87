using Lacuna.Core.Actors;
using Lacuna.Findings.Asking;
using Lacuna.Web.Asking;
using Lacuna.Web.Charts;
using Lacuna.Web.Layout;
using Lacuna.Web.Links;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Actors;

/// <summary>Who speaks in the record, and what it holds of one of them.</summary>
internal static class ActorEndpoints
{
    public static void MapActors(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/actors", ListAsync);
        routes.MapGet("/actor", async (string? id, OpenRecord record, KeptAnswers kept, CancellationToken cancellation) =>
            Shown.Page<ActorPage>((nameof(ActorPage.Found), await FindAsync(id, record, kept, cancellation).ConfigureAwait(false))));
        routes.MapGet("/chart/actor.svg", async (string? id, HttpContext context, OpenRecord record, KeptAnswers kept, CancellationToken cancellation) =>
            (await FindAsync(id, record, kept, cancellation).ConfigureAwait(false)).Chart is { } chart ? ChartImage.Of(chart, context) : Results.NotFound());
    }

    private static async Task<IResult> ListAsync(string? named, OpenRecord record, KeptAnswers kept, CancellationToken cancellation)
    {
        var list = await ActorList.OfAsync(record, kept, cancellation).ConfigureAwait(false);
        return Shown.Page<ActorsPage>((nameof(ActorsPage.List), list), (nameof(ActorsPage.Named), Given.Words(named)), (nameof(ActorsPage.Found), Given.Words(named) is { } words ? list.Find(words, record.Actors) : default));
    }

    private static Task<ActorFound> FindAsync(string? id, OpenRecord record, KeptAnswers kept, CancellationToken cancellation) => Given.Words(id) is not { } given
        ? throw new QuestionException("say which actor: id=state:CHN")
        : kept.GetAsync(
            Addresses.Actor(given),
            async stop => await new ActorReader(record, kept).ReadAsync(await ActorOfAsync(given, record, stop).ConfigureAwait(false), stop).ConfigureAwait(false),
            cancellation);

    private static async Task<Actor> ActorOfAsync(string given, OpenRecord record, CancellationToken cancellation)
    {
        var holdings = await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false);
        return (await ActorChoice.OfSpeakerAsync("id", given, record.Archive, holdings, cancellation).ConfigureAwait(false)).Actor;
    }
}
