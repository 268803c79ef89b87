using Lacuna.Archive.Corrections;
using Lacuna.Core.Corrections;
using Lacuna.Web.Contacts;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Corrections;

/// <summary>Corrections by hand: each lies beside what the machine read, with who and when, and can be taken back.</summary>
internal static class CorrectionEndpoints
{
    public static void MapCorrections(this IEndpointRouteBuilder routes, WebOptions options)
    {
        routes.MapGet("/corrections", ListAsync);
        if (options.IsReadOnly)
        {
            return;
        }

        Map(routes, "/corrections/speaker", static (forms, form, stop) => forms.SpeakerAsync(form, stop));
        Map(routes, "/corrections/merge", static (forms, form, stop) => forms.MergeAsync(form, stop));
        Map(routes, "/corrections/split", static (forms, form, stop) => forms.SplitAsync(form, stop));
        Map(routes, "/corrections/point", static (forms, form, stop) => forms.PointAsync(form, stop));
        Map(routes, "/corrections/note", static (forms, form, stop) => forms.RemarkAsync(form, stop));
        routes.MapPost("/corrections/undo", UndoAsync);
    }

    private static void Map(IEndpointRouteBuilder routes, string path, Func<CorrectionForms, IFormCollection, CancellationToken, Task<Amendment>> read) =>
        routes.MapPost(path, async (HttpContext context, OpenRecord record, CorrectionForms forms, BookKeeper books, CancellationToken cancellation) =>
        {
            var form = await context.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
            var what = await read(forms, form, cancellation).ConfigureAwait(false);
            await record.Archive.CorrectAsync(what, Corrector.Named(context, form), Corrector.Note(form), cancellation).ConfigureAwait(false);
            return await ChangedAsync(what, form, record, books).ConfigureAwait(false);
        });

    private static async Task<IResult> UndoAsync(HttpContext context, OpenRecord record, BookKeeper books, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
        return await record.Archive.UndoAsync(form["id"].ToString(), Corrector.Named(context, form), cancellation).ConfigureAwait(false) is { } undone
            ? await ChangedAsync(undone.What, form, record, books).ConfigureAwait(false)
            : Shown.Refused("There is no such correction.", StatusCodes.Status404NotFound, "No such correction");
    }

    private static async Task<IResult> ListAsync(int? page, OpenRecord record, CancellationToken cancellation)
    {
        var rows = new List<CorrectionRow>();
        await foreach (var row in record.Archive.CorrectionsAsync(new CorrectionQuery(), cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        rows.Reverse();
        return Shown.Page<CorrectionsPage>((nameof(CorrectionsPage.Rows), rows), (nameof(CorrectionsPage.Asked), page ?? 1));
    }

    /// <summary>Whoever has put contacts together or apart sees it on the next page; other corrections change no contact.</summary>
    private static async Task<IResult> ChangedAsync(Amendment what, IFormCollection form, OpenRecord record, BookKeeper books)
    {
        record.Stamp.Change();
        if (what is Amendment.Merge or Amendment.Split)
        {
            await books.RenewAsync(CancellationToken.None).ConfigureAwait(false);
        }

        return Results.Redirect(Corrector.Back(form));
    }
}
