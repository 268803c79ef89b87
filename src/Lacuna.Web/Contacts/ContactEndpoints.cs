using System.Collections.Immutable;
using Lacuna.Archive.Corrections;
using Lacuna.Core.Corrections;
using Lacuna.Findings.Contacts;
using Lacuna.Reporting;
using Lacuna.Web.Answers;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Contacts;

/// <summary>One contact: its readouts side by side, who published and who did not, its series.</summary>
internal static class ContactEndpoints
{
    public static void MapContact(this IEndpointRouteBuilder routes) => routes.MapGet("/contact", ShowAsync);

    private static async Task<IResult> ShowAsync(
        [AsParameters] ContactAsked asked, OpenRecord record, BookKeeper books, ContactFindings findings, RunFacts run, HttpContext context, CancellationToken cancellation)
    {
        var book = await books.CurrentAsync(cancellation).ConfigureAwait(false);
        if (ContactPlace.Find(book, asked) is not { } contact)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Shown.Page<NoContactPage>((nameof(NoContactPage.Candidates), ContactPlace.Candidates(book, asked)));
        }

        var pair = ReadoutPair.Of(contact, asked.A, asked.B);
        var finding = await findings.GetAsync(book, contact, pair, cancellation).ConfigureAwait(false);
        return FindingFile.Of(asked.As, finding, run, "contact") ?? Shown.Page<ContactPage>(
            (nameof(ContactPage.Contact), contact), (nameof(ContactPage.Pair), pair), (nameof(ContactPage.Finding), finding), (nameof(ContactPage.Series), book.SeriesOf(contact)),
            (nameof(ContactPage.Near), book.Near(contact)), (nameof(ContactPage.Notes), await NotesAsync(record, contact, cancellation).ConfigureAwait(false)));
    }

    private static async Task<List<CorrectionRow>> NotesAsync(OpenRecord record, ContactRecord contact, CancellationToken cancellation)
    {
        var rows = new List<CorrectionRow>();
        ImmutableArray<string> ids = [.. ToldContact.AllOf(contact).Select(told => told.DocumentId).Distinct(StringComparer.Ordinal)];
        var query = new CorrectionQuery { Documents = ids, Kinds = [CorrectionKind.Merge, CorrectionKind.Split, CorrectionKind.Point, CorrectionKind.Remark] };
        await foreach (var row in record.Archive.CorrectionsAsync(query, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return rows;
    }
}
