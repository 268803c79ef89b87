using Lacuna.Reporting;
using Lacuna.Reporting.Agenda;
using Lacuna.Reporting.Json;
using Lacuna.Web.Answers;
using Lacuna.Web.Asking;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Lacuna.Web.Subjects;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;

namespace Lacuna.Web.Times;

/// <summary>What was announced, set against what is held.</summary>
internal static class AgendaEndpoints
{
    public static void MapAgenda(this IEndpointRouteBuilder routes) => routes.MapGet("/agenda", async (
        [AsParameters] AgendaAsked asked, OpenRecord record, KeptAnswers kept, RecordQuestions questions, RunFacts run, CancellationToken cancellation) =>
    {
        var names = await KnownNames.OfAsync(record, kept, cancellation).ConfigureAwait(false);
        if (!Given.Has(asked.By) && !Given.Has(asked.From) && !Given.Has(asked.To))
        {
            // The form begins with the last month of the record: all items of a long one are no answer.
            var month = (await RecordDays.OfAsync(record, kept, cancellation).ConfigureAwait(false)).LastMonth;
            return Shown.Page<AgendaPage>(
                (nameof(AgendaPage.Asked), month is null ? asked : asked with { From = LocalDatePattern.Iso.Format(month.Start), To = LocalDatePattern.Iso.Format(month.End) }),
                (nameof(AgendaPage.Names), names));
        }

        var finding = await FindAsync(asked, record, kept, questions, run, cancellation).ConfigureAwait(false);
        return FindingFile.Of(asked.As, finding, run, "agenda")
            ?? Shown.Page<AgendaPage>((nameof(AgendaPage.Asked), asked), (nameof(AgendaPage.Names), names), (nameof(AgendaPage.Finding), finding));
    });

    private static Task<Finding> FindAsync(AgendaAsked asked, OpenRecord record, KeptAnswers kept, RecordQuestions questions, RunFacts run, CancellationToken cancellation) => kept.GetAsync(
        asked.Key,
        async stop =>
        {
            var held = await questions.AgendaAsync(Given.Words(asked.By), Given.Words(asked.From), Given.Words(asked.To), stop).ConfigureAwait(false);
            return new Finding(AgendaReport.Of(held), to => JsonSayings.Write(to, held, run)) { At = record.Now };
        },
        cancellation,
        isLong: true);
}
