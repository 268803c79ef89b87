using Lacuna.Findings.Asking;
using Lacuna.Findings.Silences;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Silences;
using Lacuna.Web.Answers;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Silences;

/// <summary>Whether an actor has spoken of a subject.</summary>
internal static class SilenceEndpoints
{
    public static void MapSilence(this IEndpointRouteBuilder routes) => routes.MapGet("/silence", ShowAsync);

    private static async Task<IResult> ShowAsync(
        [Microsoft.AspNetCore.Http.AsParameters] SilenceAsked asked, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation)
    {
        if (!asked.IsWhole)
        {
            return Shown.Page<SilencePage>((nameof(SilencePage.Asked), asked));
        }

        var finding = await FindAsync(asked, record, kept, run, cancellation).ConfigureAwait(false);
        return FindingFile.Of(asked.As, finding, run, "silence")
            ?? Shown.Page<SilencePage>((nameof(SilencePage.Asked), asked), (nameof(SilencePage.Finding), finding));
    }

    /// <summary>The finding, kept until the record changes.</summary>
    public static Task<Finding> FindAsync(SilenceAsked asked, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation) =>
        kept.GetAsync(asked.Key, async stop =>
        {
            var window = GivenDays.Between(asked.From, asked.To);
            var holdings = await record.Archive.SourcesAsync(stop).ConfigureAwait(false);
            var chosen = ActorChoice.Of("actor", asked.Actor!, holdings);
            var question = new SilenceQuestion(chosen.Actor, await SubjectChoice.OfAsync("about", asked.About!, record.Archive, stop).ConfigureAwait(false), window)
            {
                Theme = string.IsNullOrWhiteSpace(asked.Theme) ? null : await SubjectChoice.OfAsync("theme", asked.Theme, record.Archive, stop).ConfigureAwait(false),
                Channels = chosen.Channels,
            };
            var silence = await new SilenceFinder(record.Archive, record.Actors).FindAsync(question, stop).ConfigureAwait(false);
            return new Finding(SilenceReport.Of(silence), to => JsonSilences.Write(to, silence, run)) { At = record.Now };
        }, cancellation);
}
