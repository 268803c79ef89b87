using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Findings.Asking;
using Lacuna.Reporting;
using Lacuna.Reporting.Archives;
using Lacuna.Reporting.Json;
using Lacuna.Web.Answers;
using Lacuna.Web.Asking;
using Lacuna.Web.Charts;
using Lacuna.Web.Layout;
using Lacuna.Web.Links;
using Lacuna.Web.Lists;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Lacuna.Web.Sources;

/// <summary>The ledger of coverage: what is held of each source, and what people declare of it.</summary>
internal static class SourceEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sources", ListAsync);
        routes.MapGet("/source", ShowAsync);
        routes.MapGet("/source/documents", DocumentsAsync);
        routes.MapPost("/source/coverage", DeclareAsync);
        routes.MapGet("/chart/source.svg", async (string? name, HttpContext context, OpenRecord record, KeptAnswers kept, CancellationToken cancellation) =>
            (await FindAsync(name, record, kept, cancellation).ConfigureAwait(false)).Chart is { } chart ? ChartImage.Of(chart, context) : Results.NotFound());
    }

    private static async Task<IResult> ListAsync([Microsoft.AspNetCore.Mvc.FromQuery(Name = "as")] string? form, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation)
    {
        var found = await kept.GetAsync(
            "/sources",
            async stop =>
            {
                var holdings = await record.Archive.SourcesAsync(stop).ConfigureAwait(false);
                return new SourcesFound(holdings, new Finding(CoverageReport.Of(holdings), to => JsonSilences.Write(to, holdings, run)) { At = record.Now });
            },
            cancellation).ConfigureAwait(false);
        return FindingFile.Of(form, found.Finding, run, "coverage") ?? Shown.Page<SourcesPage>((nameof(SourcesPage.Found), found));
    }

    private static async Task<IResult> ShowAsync(string? name, string? year, OpenRecord record, KeptAnswers kept, WebOptions server, CancellationToken cancellation)
    {
        var found = await FindAsync(name, record, kept, cancellation).ConfigureAwait(false);
        var years = found.Days.Select(day => day.Day.Year).Concat(found.Coverage.Spans.SelectMany(span => new[] { span.Days.Start.Year, span.Days.End.Year })).Distinct().Order().ToImmutableArray();
        var shown = YearOf(year) ?? (years.IsEmpty ? null : years[^1]);
        return Shown.Page<SourcePage>(
            (nameof(SourcePage.Found), found), (nameof(SourcePage.Years), years), (nameof(SourcePage.Year), shown is { } of ? HeldYear.Of(of, found.Coverage, found.Days) : null), (nameof(SourcePage.IsReadOnly), server.IsReadOnly));
    }

    private static async Task<IResult> DocumentsAsync(string? name, string? from, string? to, string? page, OpenRecord record, KeptAnswers kept, CancellationToken cancellation)
    {
        var (days, paging) = (GivenDays.Between(Given.Words(from), Given.Words(to)), new Paging(Given.Page(page)));
        var found = await FindAsync(name, record, kept, cancellation).ConfigureAwait(false);
        var entries = new List<ListEntry>();
        await foreach (var row in record.Archive.DocumentsAsync(new DocumentQuery { Sources = [found.Source.Name], Published = days }, cancellation).ConfigureAwait(false))
        {
            entries.Add(ListEntry.Of(row));
        }

        return Shown.Page<SourceDocumentsPage>(
            (nameof(SourceDocumentsPage.Found), found), (nameof(SourceDocumentsPage.Days), days), (nameof(SourceDocumentsPage.Entries), entries), (nameof(SourceDocumentsPage.Paging), paging));
    }

    private static async Task<IResult> DeclareAsync(HttpContext context, OpenRecord record, KeptAnswers kept, WebOptions server, CancellationToken cancellation)
    {
        if (server.IsReadOnly)
        {
            return Shown.Refused("This record is only shown here; nothing can be declared.", StatusCodes.Status403Forbidden);
        }

        var form = await context.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
        var found = await FindAsync(form["name"], record, kept, cancellation).ConfigureAwait(false);
        var note = CoverageForm.Read(form, found.Source.Name, record.Now);
        await record.Archive.NoteCoverageAsync(note, cancellation).ConfigureAwait(false);
        record.Stamp.Change();
        return Results.LocalRedirect(Addresses.Of("/source", ("name", found.Source.Name), ("year", note.Days.Start.Year.ToString(CultureInfo.InvariantCulture))));
    }

    private static Task<SourceFound> FindAsync(string? name, OpenRecord record, KeptAnswers kept, CancellationToken cancellation) => Given.Words(name) is not { } given
        ? throw new QuestionException("say which source: name=Xinhua")
        : kept.GetAsync(
            Addresses.Of("/source", ("name", given)),
            async stop =>
            {
                var holdings = await record.Archive.SourcesAsync(stop).ConfigureAwait(false);
                var holding = holdings.FirstOrDefault(held => string.Equals(held.Source.Name, given, StringComparison.OrdinalIgnoreCase))
                    ?? throw new QuestionException($"'{given}' is no source of the record; the page of sources lists all");
                var source = holding.Source.Name;
                var days = await record.Archive.DaysAsync(new DocumentQuery { Sources = [source] }, stop).ConfigureAwait(false);
                var notes = await record.Archive.LedgerAsync(stop).ConfigureAwait(false);
                var chart = days.IsEmpty ? null : CountChart.Of(
                    $"Documents of {source}", "documents", new DateInterval(days.Min(day => day.Day), days.Max(day => day.Day)), ("Held", days.Select(day => (day.Day, day.Documents))));
                return new SourceFound(holding.Source, holding.Documents, holding.Versions, holding.Coverage, days, [.. notes.Where(note => note.Source == source)], chart);
            },
            cancellation);

    private static int? YearOf(string? given) => Given.Words(given) is not { } year ? null
        : int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 9999 ? number
        : throw new QuestionException($"year '{year}' is no year; write it like 2022");
}
