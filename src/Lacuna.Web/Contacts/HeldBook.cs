using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Findings.Contacts.Series;
using Lacuna.Reading.Contacts;
using Lacuna.Web.Records;
using NodaTime;

namespace Lacuna.Web.Contacts;

/// <summary>All contacts of the record with their series, without the texts that tell of them: those are fetched when one contact is looked at.</summary>
internal sealed class HeldBook
{
    /// <summary>Days that one contact may be dated apart, and some for mistakes.</summary>
    private const int NearDays = 3;

    private readonly ILookup<string, ToldContact> _byDocument;
    private readonly Dictionary<string, ContactSeries> _series = new(StringComparer.Ordinal);

    private HeldBook(HeldContacts held, string stamp, Instant at)
    {
        var lean = new LeanContacts(held);
        (Contacts, Stamp, At) = (lean.Contacts, stamp, at);
        (Looked, NotRead) = (held.Looked, held.NotRead);
        _byDocument = Contacts.SelectMany(ToldContact.AllOf).ToLookup(told => told.DocumentId, StringComparer.Ordinal);
        foreach (var series in lean.Series)
        {
            foreach (var place in series.Places)
            {
                _series.TryAdd(place.Contact.Id, series);
            }
        }
    }

    /// <summary>In order of date.</summary>
    public ImmutableArray<ContactRecord> Contacts { get; }

    /// <summary>The record's stamp when the book was put together.</summary>
    public string Stamp { get; }

    /// <summary>When it was put together.</summary>
    public Instant At { get; }

    /// <summary>Documents looked through, copies left out.</summary>
    public int Looked { get; }

    /// <summary>Those of them that were not read, such as those in another language.</summary>
    public int NotRead { get; }

    /// <summary>Puts the book together.</summary>
    public static async Task<HeldBook> MakeAsync(OpenRecord record, CancellationToken cancellation)
    {
        var (stamp, at) = (record.Stamp.Now, record.Now);
        var held = await new ContactFinder(record.Archive, record.Actors).FindAsync(new ContactQuestion(), cancellation).ConfigureAwait(false);
        return new HeldBook(held, stamp, at);
    }

    /// <summary>The contacts that a document tells of, as it tells of them.</summary>
    public IEnumerable<ToldContact> In(string documentId) => _byDocument[documentId];

    /// <summary>The series that a contact belongs to; null for one of more than two sides.</summary>
    public ContactSeries? SeriesOf(ContactRecord contact) => _series.GetValueOrDefault(contact.Id);

    /// <summary>Other contacts about the same days with two sides in common: those that may be the same one.</summary>
    public IReadOnlyList<ContactRecord> Near(ContactRecord contact)
    {
        if (contact.Date is not { } days)
        {
            return [];
        }

        var about = new DateInterval(days.Start.PlusDays(-NearDays), days.End.PlusDays(NearDays));
        var sides = Parties.SidesOf(contact.Participants);
        return
        [
            .. Contacts.Where(other => other.Id != contact.Id && other.Date is { } otherDays && otherDays.Intersection(about) is not null
                && Parties.SidesOf(other.Participants).Count(side => sides.Contains(side)) > 1),
        ];
    }
}
