using System.Globalization;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Sayings;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Sayings;
using Lacuna.Web.Answers;
using Lacuna.Web.Asking;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Sayings;

/// <summary>Who said what to whom.</summary>
internal static class SaidEndpoints
{
    /// <summary>Statements listed on one page at most: each is shown with its words.</summary>
    private const int MostListed = 1_000;

    public static void MapSaid(this IEndpointRouteBuilder routes) => routes.MapGet("/said", async (
        [AsParameters] SaidAsked asked, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation) =>
    {
        if (!Given.Has(asked.Until) && asked.To is { } to && GivenDays.IsDay(to))
        {
            // As on the command line, where --to may be a day.
            asked = asked with { To = null, Until = to.Trim() };
        }

        var names = await KnownNames.OfAsync(record, kept, cancellation).ConfigureAwait(false);
        if (!asked.IsAny)
        {
            return Shown.Page<SaidPage>((nameof(SaidPage.Asked), asked), (nameof(SaidPage.Names), names));
        }

        var finding = await FindAsync(asked, record, kept, run, cancellation).ConfigureAwait(false);
        return FindingFile.Of(asked.As, finding, run, "said")
            ?? Shown.Page<SaidPage>((nameof(SaidPage.Asked), asked), (nameof(SaidPage.Names), names), (nameof(SaidPage.Finding), finding));
    });

    private static Task<Finding> FindAsync(SaidAsked asked, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation) => kept.GetAsync(
        asked.Key,
        async stop =>
        {
            var said = await new SaidFinder(record.Archive, record.Actors).FindAsync(await asked.Statements.ToQuestionAsync(record, LimitOf(asked.Limit), "to", stop).ConfigureAwait(false), stop).ConfigureAwait(false);
            return new Finding(SaidReport.Of(said), KeptJson.Of(to => JsonSayings.Write(to, said, run))) { At = record.Now };
        },
        cancellation);

    private static int LimitOf(string? given) => Given.Words(given) is not { } limit ? SaidQuestion.DefaultLimit
        : int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostListed ? number
        : throw new QuestionException(string.Create(CultureInfo.InvariantCulture, $"limit '{limit}' is no number from 1 to {MostListed}"));
}
