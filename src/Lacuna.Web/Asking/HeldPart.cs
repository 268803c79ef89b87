using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Held;

namespace Lacuna.Web.Asking;

/// <summary>A part of the contacts that were found.</summary>
internal static class HeldPart
{
    /// <summary>The contacts that are wanted, with the series that they belong to.</summary>
    public static HeldContacts Of(HeldContacts held, IEnumerable<ContactRecord> wanted)
    {
        var part = wanted.ToList();
        var ids = part.Select(contact => contact.Id).ToHashSet(StringComparer.Ordinal);
        return held with
        {
            Contacts = [.. part],
            Series = [.. held.Series.Where(series => series.Places.Any(place => ids.Contains(place.Contact.Id)))],
        };
    }

    /// <summary>True when a document tells of the contact, under the given id when there is one.</summary>
    public static bool Tells(ContactRecord record, string document, string? contact) =>
        record.Readouts.Any(readout => readout.Document.Document.Id == document && (contact is null || readout.Contact.Id == contact))
        || record.Mentions.Any(mention => mention.Document.Document.Id == document && (contact is null || mention.Contact.Id == contact));
}
