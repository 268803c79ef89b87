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
            var said = await new SaidFinder(record.Archive, record.Actors).FindAsync(await QuestionOfAsync(asked, record, stop).ConfigureAwait(false), stop).ConfigureAwait(false);
            return new Finding(SaidReport.Of(said), KeptJson.Of(to => JsonSayings.Write(to, said, run))) { At = record.Now };
        },
        cancellation);

    private static async Task<SaidQuestion> QuestionOfAsync(SaidAsked asked, OpenRecord record, CancellationToken cancellation)
    {
        var (from, until) = GivenDays.Open(Given.Words(asked.From), Given.Words(asked.Until));
        var holdings = await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var by = Given.Words(asked.By) is { } speaker ? await ActorChoice.OfSpeakerAsync("by", speaker, record.Archive, holdings, cancellation).ConfigureAwait(false) : null;
        var to = Given.Words(asked.To) is { } addressee ? await ActorChoice.OfSpeakerAsync("to", addressee, record.Archive, holdings, cancellation).ConfigureAwait(false) : null;
        return new SaidQuestion
        {
            By = by?.Actor,
            To = to?.Actor,
            About = Given.Words(asked.About) is { } about ? await SubjectChoice.OfAsync("about", about, record.Archive, cancellation).ConfigureAwait(false) : null,
            From = from,
            Until = until,
            Acts = ActChoice.Of(asked.Act),
            Channel = Given.Words(asked.Channel),
            Sources = Given.Words(asked.Source) is { } source ? SourceChoice.Of("source", source, holdings) : by?.Channels ?? [],
            Limit = LimitOf(asked.Limit),
        };
    }

    private static int LimitOf(string? given) => Given.Words(given) is not { } limit ? SaidQuestion.DefaultLimit
        : int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostListed ? number
        : throw new QuestionException(string.Create(CultureInfo.InvariantCulture, $"limit '{limit}' is no number from 1 to {MostListed}"));
}
