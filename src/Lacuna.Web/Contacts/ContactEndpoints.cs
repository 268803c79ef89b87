using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Reporting;
using Lacuna.Reporting.Contacts;
using Lacuna.Reporting.Json;
using Lacuna.Web.Answers;
using Lacuna.Web.Comparisons;
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
        [AsParameters] ContactAsked asked, BookKeeper books, ContactFindings findings, RunFacts run, HttpContext context, CancellationToken cancellation)
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
            (nameof(ContactPage.Contact), contact), (nameof(ContactPage.Pair), pair), (nameof(ContactPage.Finding), finding), (nameof(ContactPage.Series), book.SeriesOf(contact)));
    }
}
