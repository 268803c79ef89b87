using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive.Documents;
using Lacuna.Core.Corrections;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Sayings;
using Lacuna.Web.Api;
using Lacuna.Web.Links;

namespace Lacuna.Web.Feeds;

/// <summary>What can be followed: the same questions as those of the interface for programs, the latest answers first.</summary>
internal static class FeedQuestions
{
    /// <summary>Entries of a feed; readers that poll once a day still miss none of a busy day.</summary>
    public const int MostEntries = 100;

    /// <summary>Statements looked through for the latest ones.</summary>
    private const int MostSaid = 1_000;

    /// <summary>Path below <c>/feeds</c>, title, parameters, and the entries of each.</summary>
    public static ImmutableArray<(ApiOperation Operation, Func<ApiAsked, Task<List<FeedEntry>>> Entries)> All { get; } =
    [
        (Asked("/documents", "Documents", DocumentSearch.Parameters), DocumentsAsync),
        (Asked("/said", "Statements", FindingOperations.SaidParameters), SaidAsync),
        (Asked("/contacts", "Contacts", FindingOperations.ContactParameters), ContactsAsync),
        (Asked("/corrections", "Corrections by hand", []), CorrectionsAsync),
    ];

    private static ApiOperation Asked(string path, string title, ImmutableArray<ApiParameter> parameters) =>
        new(path, path[1..], title, "", static _ => throw new InvalidOperationException("A feed has no answer but its entries.")) { Parameters = parameters };

    private static async Task<List<FeedEntry>> DocumentsAsync(ApiAsked asked)
    {
        var entries = new List<FeedEntry>();
        var query = await DocumentSearch.QueryAsync(asked).ConfigureAwait(false);
        await foreach (var row in asked.Archive.DocumentsAsync(query with { Limit = MostEntries }, asked.Cancellation).ConfigureAwait(false))
        {
            // A changed page is another entry: its words are not those that were read before.
            entries.Add(new FeedEntry($"document\n{row.Version.DocumentId}\n{row.Version.ContentHash}", row.Title, row.Added.ToDateTimeOffset(), Addresses.Version(row.Version), Where(row)));
        }

        return entries;
    }

    private static async Task<List<FeedEntry>> SaidAsync(ApiAsked asked)
    {
        var said = await asked.Questions.SaidAsync(FindingOperations.SaidOf(asked), MostSaid, asked.Cancellation).ConfigureAwait(false);
        return [.. said.Sayings.OrderByDescending(saying => saying.Row.Added).ThenByDescending(saying => saying.Row.Published?.Date).Take(MostEntries).Select(Of)];
    }

    private static FeedEntry Of(Saying saying)
    {
        var speakers = saying.Statement.Speakers.IsEmpty ? "somebody" : string.Join(", ", saying.Statement.Speakers.Select(actor => actor.Name));
        var addressees = saying.Statement.Addressees.IsEmpty ? "" : $" to {string.Join(", ", saying.Statement.Addressees.Select(actor => actor.Name))}";
        return new FeedEntry(
            $"statement\n{saying.Row.Version.DocumentId}\n{saying.Row.Version.ContentHash}\n{string.Create(CultureInfo.InvariantCulture, $"{saying.Evidence.At.Start}-{saying.Evidence.At.End}")}\n{saying.Statement.Id}",
            $"{speakers}{addressees}: {saying.Statement.Act.ToString().ToLowerInvariant()}",
            saying.Row.Added.ToDateTimeOffset(),
            Addresses.Passage(saying.Evidence),
            $"{saying.Row.Title}, {Where(saying.Row)}")
        { Words = saying.Evidence };
    }

    private static async Task<List<FeedEntry>> ContactsAsync(ApiAsked asked)
    {
        var (part, total) = await asked.Questions.ContactsAsync(FindingOperations.ContactsOf(asked), 0, 0, asked.Cancellation).ConfigureAwait(false);
        (part, _) = await asked.Questions.ContactsAsync(FindingOperations.ContactsOf(asked), Math.Max(0, total - MostEntries), MostEntries, asked.Cancellation).ConfigureAwait(false);
        return [.. part.Contacts.Reverse().Select(Of).OfType<FeedEntry>()];
    }

    /// <summary>A contact is known by the first of its accounts, for its number changes when others come in.</summary>
    private static FeedEntry? Of(ContactRecord contact)
    {
        var told = contact.Readouts.Select(readout => (readout.Document.Document, readout.Contact, readout.Evidence))
            .Concat(contact.Mentions.Select(mention => (mention.Document.Document, mention.Contact, mention.Evidence))).FirstOrDefault();
        if (told.Document is null)
        {
            return null;
        }

        var day = contact.Date is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date.Start) : "no day";
        var updated = contact.Date?.Start.ToDateTimeUnspecified() ?? told.Document.Published?.Date?.ToDateTimeUnspecified() ?? DateTime.UnixEpoch;
        return new FeedEntry(
            $"contact\n{told.Document.Id}\n{told.Contact.Id}",
            $"{contact.Kind}: {string.Join(", ", contact.Participants.Select(actor => actor.Name))}, {day}",
            new DateTimeOffset(updated, TimeSpan.Zero),
            Addresses.Contact(told.Document.Id, told.Contact.Kind, told.Contact.On?.Start, told.Contact.Participants),
            string.Create(CultureInfo.InvariantCulture, $"{contact.Readouts.Length} readouts, {contact.Mentions.Length} mentions"))
        { Words = told.Evidence };
    }

    private static async Task<List<FeedEntry>> CorrectionsAsync(ApiAsked asked) =>
    [
        .. (await RecordOperations.CorrectionsAsync(asked.Archive, null, asked.Cancellation).ConfigureAwait(false)).Take(MostEntries).Select(row => Of(row.Correction)),
    ];

    private static FeedEntry Of(Correction correction) => new(
        $"correction\n{correction.Id}",
        $"{correction.What.Kind} by {correction.By}",
        (correction.Undone?.At ?? correction.At).ToDateTimeOffset(),
        "/corrections",
        correction.Undone is { } undone ? $"taken back by {undone.By}" : correction.Note ?? "no note")
    { Words = correction.What.Targets.SelectMany(target => target.Words).FirstOrDefault() };

    private static string Where(DocumentRow row) => $"{row.Source?.Name ?? "unknown source"}, {row.Published?.Wording ?? "no date"}";
}
