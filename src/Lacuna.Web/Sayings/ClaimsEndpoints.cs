using Lacuna.Findings.Asking;
using Lacuna.Findings.Claims;
using Lacuna.Reporting;
using Lacuna.Reporting.Claims;
using Lacuna.Reporting.Json;
using Lacuna.Web.Answers;
using Lacuna.Web.Asking;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Sayings;

/// <summary>Who asserts, denies and repeats what about a subject.</summary>
internal static class ClaimsEndpoints
{
    public static void MapClaims(this IEndpointRouteBuilder routes) => routes.MapGet("/claims", async (
        [AsParameters] ClaimsAsked asked, OpenRecord record, KeptAnswers kept, RecordQuestions questions, RunFacts run, CancellationToken cancellation) =>
    {
        var names = await KnownNames.OfAsync(record, kept, cancellation).ConfigureAwait(false);
        if (!Given.Has(asked.About))
        {
            return Shown.Page<ClaimsPage>((nameof(ClaimsPage.Asked), asked), (nameof(ClaimsPage.Names), names));
        }

        var finding = await FindAsync(asked, record, kept, questions, run, cancellation).ConfigureAwait(false);
        return FindingFile.Of(asked.As, finding, run, "claims")
            ?? Shown.Page<ClaimsPage>((nameof(ClaimsPage.Asked), asked), (nameof(ClaimsPage.Names), names), (nameof(ClaimsPage.Finding), finding));
    });

    private static Task<Finding> FindAsync(ClaimsAsked asked, OpenRecord record, KeptAnswers kept, RecordQuestions questions, RunFacts run, CancellationToken cancellation) => kept.GetAsync(
        asked.Key,
        async stop =>
        {
            var held = await questions.ClaimsAsync(asked.About!, Given.Words(asked.From), Given.Words(asked.To), Given.Words(asked.Source), stop).ConfigureAwait(false);
            return new Finding(ClaimsReport.Of(held), KeptJson.Of(to => JsonSayings.Write(to, held, run))) { At = record.Now };
        },
        cancellation,
        isLong: true);
}
