using Lacuna.Findings.Asking;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Reporting;
using Lacuna.Web.Answers;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Contacts;

/// <summary>The list of contacts.</summary>
internal static class ContactsEndpoints
{
    public static void MapContacts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/contacts", ListAsync);
    }

    private static async Task<IResult> ListAsync([AsParameters] ContactsAsked asked, BookKeeper books, OpenRecord record, ContactFindings findings, RunFacts run, CancellationToken cancellation)
    {
        var book = await books.CurrentAsync(cancellation).ConfigureAwait(false);
        var question = await QuestionAsync(asked, record, cancellation).ConfigureAwait(false);
        var sides = asked.SidesAsked;
        var found = book.Contacts.Where(contact =>
            (sides == SidesChoice.Any || ContactWords.SidesOf(contact) == sides) && question.IsAnsweredBy(contact, record.Actors)).Reverse().ToList();
        if (asked.As is not null)
        {
            var whole = asked.As == "json" ? await findings.WholeAsync(found, cancellation).ConfigureAwait(false) : found;
            if (FindingFile.Of(asked.As, ContactTable.Of(whole, book, run), run, "contacts") is { } file)
            {
                return file;
            }
        }

        return Shown.Page<ContactsPage>(
            (nameof(ContactsPage.Asked), asked),
            (nameof(ContactsPage.Contacts), found),
            (nameof(ContactsPage.Looked), book.Looked),
            (nameof(ContactsPage.NotRead), book.NotRead),
            (nameof(ContactsPage.At), book.At));
    }

    private static async Task<ContactQuestion> QuestionAsync(ContactsAsked asked, OpenRecord record, CancellationToken cancellation)
    {
        var (from, to) = GivenDays.Open(Given(asked.From), Given(asked.To));
        var names = new[] { ("between", Given(asked.Between)), ("and", Given(asked.And)) }.Where(pair => pair.Item2 is not null).ToList();
        var holdings = names.Count == 0 ? [] : await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false);
        return new ContactQuestion
        {
            Between = [.. names.Select(pair => ActorChoice.Of(pair.Item1, pair.Item2!, holdings).Actor)],
            From = from,
            Until = to,
            Kind = asked.KindAsked,
        };
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
