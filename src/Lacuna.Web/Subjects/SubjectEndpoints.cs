using Lacuna.Core.Actors;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Presences;
using Lacuna.Findings.Subjects;
using Lacuna.Findings.Voices;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Presences;
using Lacuna.Reporting.Silences;
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
using NodaTime.Text;

namespace Lacuna.Web.Subjects;

/// <summary>The kept subjects, and what the record holds on one of them.</summary>
internal static class SubjectEndpoints
{
    public static void MapSubjects(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/subjects", ListAsync);
        routes.MapPost("/subjects", SaveAsync);
        routes.MapPost("/subjects/remove", RemoveAsync);
        routes.MapGet("/subject", ShowAsync);
        routes.MapGet("/subject/documents", DocumentsAsync);
        routes.MapGet("/chart/subject.svg", async ([AsParameters] SubjectAsked asked, HttpContext context, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation) =>
            ChartImage.Of((await FindAsync(Whole(asked), record, kept, run, cancellation).ConfigureAwait(false)).Chart, context));
    }

    /// <summary>The finding, kept until the record changes.</summary>
    public static Task<SubjectFound> FindAsync(SubjectAsked asked, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation) => kept.GetAsync(
        asked.Key,
        async stop =>
        {
            var window = GivenDays.Between(asked.From, asked.To);
            var subject = await SubjectChoice.OfAsync("name", asked.Name!, record.Archive, stop).ConfigureAwait(false);
            var matrix = await new PresenceFinder(record.Archive, record.Actors).FindAsync(subject, window, stop).ConfigureAwait(false);
            return new SubjectFound(
                matrix,
                CountChart.Of($"Documents that name {subject.Name}", "documents", window, ("All sources", matrix.Mentions)),
                new Finding(PresenceReport.Of(matrix), to => JsonSilences.Write(to, matrix, run)) { At = record.Now });
        },
        cancellation);

    private static async Task<IResult> ListAsync(string? suggest, OpenRecord record, KeptAnswers kept, CancellationToken cancellation)
    {
        var subjects = await record.Archive.SubjectsAsync(cancellation).ConfigureAwait(false);
        var suggested = Given.Words(suggest) is not { } name ? null : await kept.GetAsync(
            Addresses.Of("/subjects", ("suggest", name)),
            async stop => new SuggestedTerms(name, await new SubjectSuggester(record.Actors).SuggestAsync(name, record.Archive, stop).ConfigureAwait(false)),
            cancellation).ConfigureAwait(false);
        return Shown.Page<SubjectsPage>((nameof(SubjectsPage.Subjects), subjects), (nameof(SubjectsPage.Suggested), suggested));
    }

    private static async Task<IResult> SaveAsync(HttpContext context, OpenRecord record, WebOptions server, CancellationToken cancellation)
    {
        if (server.IsReadOnly)
        {
            return OnlyShown();
        }

        var subject = SubjectForm.Read(await context.Request.ReadFormAsync(cancellation).ConfigureAwait(false));
        await record.Archive.SaveSubjectAsync(subject, cancellation).ConfigureAwait(false);
        record.Stamp.Change();
        return Results.LocalRedirect(Addresses.Of("/subject", ("name", subject.Name)));
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, OpenRecord record, WebOptions server, CancellationToken cancellation)
    {
        if (server.IsReadOnly)
        {
            return OnlyShown();
        }

        var name = SubjectForm.NameIn(await context.Request.ReadFormAsync(cancellation).ConfigureAwait(false));
        if (!await record.Archive.RemoveSubjectAsync(name, cancellation).ConfigureAwait(false))
        {
            throw new QuestionException($"the record keeps no subject '{name}'; the page of subjects names all");
        }

        record.Stamp.Change();
        return Results.LocalRedirect("/subjects");
    }

    private static async Task<IResult> ShowAsync([AsParameters] SubjectAsked asked, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation)
    {
        if (!Given.Has(asked.Name))
        {
            return Results.LocalRedirect("/subjects");
        }

        if (!Given.Has(asked.From) && !Given.Has(asked.To) && (await RecordDays.OfAsync(record, kept, cancellation).ConfigureAwait(false)).LastMonth is { } month)
        {
            asked = asked with { From = LocalDatePattern.Iso.Format(month.Start), To = LocalDatePattern.Iso.Format(month.End) };
        }

        var names = await KnownNames.OfAsync(record, kept, cancellation).ConfigureAwait(false);
        var keptSubject = (await record.Archive.SubjectsAsync(cancellation).ConfigureAwait(false)).FirstOrDefault(subject => IsNamed(subject, asked.Name));
        var found = Given.Has(asked.From) || Given.Has(asked.To) ? await FindAsync(Whole(asked), record, kept, run, cancellation).ConfigureAwait(false) : null;
        return (found is null ? null : FindingFile.Of(asked.As, found.Finding, run, "subject")) ?? Shown.Page<SubjectPage>(
            (nameof(SubjectPage.Asked), asked), (nameof(SubjectPage.Names), names), (nameof(SubjectPage.Kept), keptSubject), (nameof(SubjectPage.Found), found));
    }

    private static async Task<IResult> DocumentsAsync([AsParameters] SubjectAsked asked, string? actor, string? page, OpenRecord record, CancellationToken cancellation)
    {
        asked = Whole(asked);
        var days = GivenDays.Between(asked.From, asked.To);
        var paging = new Paging(Given.Page(page));
        var holdings = await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var who = Given.Words(actor) is { } named ? ActorChoice.Of("actor", named, holdings).Actor : throw new QuestionException("say whose documents: actor, as the link in the table does");
        var subject = await SubjectChoice.OfAsync("name", asked.Name!, record.Archive, cancellation).ConfigureAwait(false);
        var counted = await new PresenceFinder(record.Archive, record.Actors).RecordAsync(subject, who, days, cancellation).ConfigureAwait(false);
        var mentions = counted.Mentions.ToDictionary(mention => mention.Document.Version);
        List<ListEntry> entries =
        [
            .. counted.Documents.Select(row => mentions.TryGetValue(row.Version, out var mention)
                ? ListEntry.Of(row, $"names it: {SilenceWords.VoiceOf(mention)}") with { Evidence = mention.Evidence }
                : ListEntry.Of(row, "does not name it")),
        ];
        var holes = HolesOf(who, holdings, days);
        return Shown.Page<SubjectDocumentsPage>(
            (nameof(SubjectDocumentsPage.Asked), asked), (nameof(SubjectDocumentsPage.Actor), who), (nameof(SubjectDocumentsPage.Days), days), (nameof(SubjectDocumentsPage.Subject), subject),
            (nameof(SubjectDocumentsPage.Entries), entries), (nameof(SubjectDocumentsPage.Holes), holes), (nameof(SubjectDocumentsPage.Paging), paging));
    }

    private static IReadOnlyList<string> HolesOf(Actor who, IEnumerable<Archive.SourceHolding> holdings, NodaTime.DateInterval days)
    {
        var sources = new OwnSources(who, []);
        return
        [
            .. holdings.Where(holding => sources.Contains(holding.Source))
                .SelectMany(holding => holding.Coverage.HolesIn(days).Select(hole => $"{holding.Source.Name}, {DayWords.Of(hole.Days)}: {hole.Reason}")),
        ];
    }

    private static SubjectAsked Whole(SubjectAsked asked) =>
        !Given.Has(asked.Name) ? throw new QuestionException("say which subject: name=Bucha")
        : !Given.Has(asked.From) || !Given.Has(asked.To) ? throw new QuestionException("say for which days: give both a first and a last day")
        : asked;

    private static bool IsNamed(Subject subject, string? name) => string.Equals(subject.Name, name?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static IResult OnlyShown() => Shown.Refused("This record is only shown here; nothing can be kept or removed.", StatusCodes.Status403Forbidden);
}
