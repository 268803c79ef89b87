using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Contacts;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Model;
using Lacuna.Web.Answers;
using NodaTime.Text;

namespace Lacuna.Web.Contacts;

/// <summary>The list of contacts as a table to be taken away.</summary>
internal static class ContactTable
{
    /// <summary>The finding.</summary>
    /// <param name="contacts">The contacts, with the texts of their readouts where the JSON form is wanted.</param>
    /// <param name="book">The book that they are of.</param>
    /// <param name="run">What writes the file.</param>
    public static Finding Of(IReadOnlyList<ContactRecord> contacts, HeldBook book, RunFacts run)
    {
        var table = new Table("Contacts", ["first day", "last day", "kind", "who took part", "sides published", "sides", "missing sides"], [.. contacts.Select(contact => Row(contact).Select(Phrase.Plain).ToImmutableArray())]);
        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"{contacts.Count} contacts in {book.Looked} documents"))
        {
            Sections = [new Section("contacts", "Contacts", [table])],
        };
        return new Finding(report, to => JsonReport.WriteContacts(to, contacts, [.. contacts.SelectMany(contact => contact.Readouts).Select(readout => readout.Document)], run)) { At = book.At };
    }

    private static IEnumerable<string> Row(ContactRecord contact)
    {
        var (published, all) = ContactWords.Count(contact);
        yield return contact.Date is { } days ? LocalDatePattern.Iso.Format(days.Start) : "";
        yield return contact.Date is { } until ? LocalDatePattern.Iso.Format(until.End) : "";
        yield return contact.Kind.ToString().ToLowerInvariant();
        yield return string.Join("; ", contact.Participants.Select(ContactWords.Of));
        yield return published.ToString(CultureInfo.InvariantCulture);
        yield return all.ToString(CultureInfo.InvariantCulture);
        yield return string.Join("; ", contact.MissingSides.Select(side => $"{side.Side.Name}: {VerdictOf(side.Verdict)}"));
    }

    /// <summary>What may be said of a side without a readout.</summary>
    public static string VerdictOf(MissingSideVerdict verdict) => verdict switch
    {
        MissingSideVerdict.PublishedNothing => "published nothing",
        MissingSideVerdict.MentionedOnly => "no readout, words that tell or may tell of it",
        MissingSideVerdict.NotCovered => "not established, its channel is not held for these days",
        MissingSideVerdict.NoChannel => "not established, no channel of it is held",
        _ => throw new InvalidOperationException($"No words for {verdict}."),
    };
}
