using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Intake;
using Lacuna.Reporting;
using Lacuna.Reporting.Drafts;
using Lacuna.Reporting.Exports.Calendars;
using Lacuna.Reporting.Json;
using Lacuna.Web.Answers;
using Lacuna.Web.Asking;
using Lacuna.Web.Importing;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Desk;

/// <summary>A draft laid beside the record.</summary>
internal static class DeskEndpoints
{
    /// <summary>Longest draft, in characters: a book of 150,000 words.</summary>
    private const int MostCharacters = 1_000_000;

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/desk", () => Shown.Page<DeskPage>());
        routes.MapPost("/desk", CheckAsync);
        routes.MapGet("/desk/{id}", ShowAsync);
    }

    private static async Task<IResult> CheckAsync(HttpContext context, OpenRecord record, CheckedDrafts drafts, RunFacts run, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
        var style = GivenDraft.StyleOf(form["style"]);
        var check = await GivenDraft.CheckAsync(await DraftOfAsync(form, cancellation).ConfigureAwait(false), record, cancellation).ConfigureAwait(false);
        var draft = check.Draft;
        var kept = new CheckedDraft(draft.Document, new Finding(DraftReport.Of(check, style, []), to => JsonDrafts.Write(to, check, style, run)) { At = record.Now })
        {
            WriteCalendar = to => DraftCalendar.WriteAsync(draft, to, record.Now, CancellationToken.None),
        };
        drafts.Add(kept);
        return Results.LocalRedirect($"/desk/{kept.Id}");
    }

    private static async Task<IResult> ShowAsync(string id, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "as")] string? form, CheckedDrafts drafts, RunFacts run)
    {
        if (drafts.Find(id) is not { } draft)
        {
            return Shown.Refused("This draft is no longer kept; drafts are gone when the site is closed. Check it again.", StatusCodes.Status404NotFound, "No such draft");
        }

        if (form == "ics")
        {
            using var calendar = new MemoryStream();
            await draft.WriteCalendar(calendar).ConfigureAwait(false);
            return Results.File(calendar.ToArray(), "text/calendar; charset=utf-8", "draft.ics");
        }

        return FindingFile.Of(form, draft.Finding, run, "draft") ?? Shown.Page<DeskPage>((nameof(DeskPage.Finding), draft.Finding), (nameof(DeskPage.Calendar), $"/desk/{id}?as=ics"));
    }

    private static async Task<Document> DraftOfAsync(IFormCollection form, CancellationToken cancellation)
    {
        var file = form.Files.FirstOrDefault(static given => given.Length > 0);
        var text = form["draft"].ToString();
        if (file is null && string.IsNullOrWhiteSpace(text))
        {
            throw new QuestionException("there is no draft; paste its text, or choose its file");
        }

        if (text.Length > MostCharacters)
        {
            throw new QuestionException(string.Create(CultureInfo.InvariantCulture, $"the draft has {text.Length} characters; check it in parts of at most {MostCharacters}"));
        }

        var name = file is null ? "draft.txt" : Dropped.NameOf(file.FileName);
        var bytes = file?.OpenReadStream() ?? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        await using (bytes.ConfigureAwait(false))
        {
            return await GivenDraft.TakeAsync(bytes, new ContentHint(name), form["published"], cancellation).ConfigureAwait(false);
        }
    }
}
