using Lacuna.Findings.Asking;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Silences;
using Lacuna.Web.Answers;
using Lacuna.Web.Asking;
using Lacuna.Web.Layout;
using Lacuna.Web.Lists;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Silences;

/// <summary>Whether an actor has spoken of a subject, and what each number of the answer counts.</summary>
internal static class SilenceEndpoints
{
    public static void MapSilence(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/silence", ShowAsync);
        routes.MapGet("/silence/list", ListAsync);
        routes.MapSilenceScan();
    }

    private static async Task<IResult> ShowAsync([AsParameters] SilenceAsked asked, OpenRecord record, KeptAnswers kept, RecordQuestions questions, RunFacts run, CancellationToken cancellation)
    {
        var names = await KnownNames.OfAsync(record, kept, cancellation).ConfigureAwait(false);
        if (!asked.IsWhole)
        {
            return Shown.Page<SilencePage>((nameof(SilencePage.Asked), asked), (nameof(SilencePage.Names), names));
        }

        var found = await FoundAsync(asked, record, kept, questions, run, cancellation).ConfigureAwait(false);
        return FindingFile.Of(asked.As, found.Finding, run, "silence")
            ?? Shown.Page<SilencePage>((nameof(SilencePage.Asked), asked), (nameof(SilencePage.Names), names), (nameof(SilencePage.Found), found));
    }

    private static async Task<IResult> ListAsync(
        [AsParameters] SilenceAsked asked, [AsParameters] SilenceListAsked listed, OpenRecord record, KeptAnswers kept, RecordQuestions questions, RunFacts run, CancellationToken cancellation)
    {
        if (!asked.IsWhole)
        {
            throw new QuestionException("a list belongs to a silence; give actor, about, from and to, as the link on its page does");
        }

        var list = SilenceListNames.Parse(listed.Of);
        var paging = new Paging(Given.Page(listed.Page));
        var found = await FoundAsync(asked, record, kept, questions, run, cancellation).ConfigureAwait(false);
        var entries = await new SilenceLists(record, asked).OfAsync(found.Silence, list, Given.Words(listed.Day), cancellation).ConfigureAwait(false);
        return Shown.Page<SilenceListPage>(
            (nameof(SilenceListPage.Asked), asked), (nameof(SilenceListPage.Found), found), (nameof(SilenceListPage.List), list), (nameof(SilenceListPage.Day), Given.Words(listed.Day)),
            (nameof(SilenceListPage.Entries), entries), (nameof(SilenceListPage.Paging), paging));
    }

    /// <summary>The silence with its finding, kept until the record changes.</summary>
    private static Task<SilenceFound> FoundAsync(SilenceAsked asked, OpenRecord record, KeptAnswers kept, RecordQuestions questions, RunFacts run, CancellationToken cancellation) =>
        kept.GetAsync(asked.Key, async stop =>
        {
            var silence = await questions
                .SilenceAsync(asked.Actor!, asked.About!, asked.From, asked.To, Given.Words(asked.Theme), Given.Words(asked.Channels), stop).ConfigureAwait(false);
            return new SilenceFound(silence, new Finding(SilenceReport.Of(silence), to => JsonSilences.Write(to, silence, run)) { At = record.Now });
        }, cancellation, isLong: true);
}
