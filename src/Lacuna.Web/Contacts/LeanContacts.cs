using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Findings.Contacts.Series;

namespace Lacuna.Web.Contacts;

/// <summary>Contacts whose documents have lost their texts and marks, but for the contacts that they tell of, so that those of a large record can be kept at hand. Evidence stays: it has been cut out already.</summary>
internal sealed class LeanContacts
{
    private readonly Dictionary<AnnotatedDocument, AnnotatedDocument> _documents = new(ReferenceEqualityComparer.Instance);

    public LeanContacts(HeldContacts held)
    {
        var byId = new Dictionary<string, ContactRecord>(StringComparer.Ordinal);
        foreach (var contact in held.Contacts)
        {
            byId.Add(contact.Id, Of(contact));
        }

        Contacts = [.. byId.Values];
        Series =
        [
            .. held.Series.Select(series => series with
            {
                Places = [.. series.Places.Select(place => new SeriesPlace(byId[place.Contact.Id], place.Held) { Claimed = [.. place.Claimed.Select(claimed => claimed with { Document = Of(claimed.Document) })] })],
            }),
        ];
    }

    /// <summary>The contacts, in the order in which they were held.</summary>
    public ImmutableArray<ContactRecord> Contacts { get; }

    /// <summary>Their series; the places are those contacts.</summary>
    public ImmutableArray<ContactSeries> Series { get; }

    private ContactRecord Of(ContactRecord contact)
    {
        ImmutableArray<Readout> readouts = [.. contact.Readouts.Select(readout => readout with { Document = Of(readout.Document), Copies = [.. readout.Copies.Select(Of)] })];
        return contact with
        {
            Readouts = readouts,
            Mentions = [.. contact.Mentions.Select(Of)],
            MissingSides = [.. contact.MissingSides.Select(side => side with { PossibleMentions = [.. side.PossibleMentions.Select(Of)] })],
            PublishedFirst = contact.PublishedFirst is { } first ? readouts[contact.Readouts.IndexOf(first)] : null,
        };
    }

    private PassingMention Of(PassingMention mention) => mention with { Document = Of(mention.Document) };

    private AnnotatedDocument Of(AnnotatedDocument document)
    {
        if (!_documents.TryGetValue(document, out var lean))
        {
            lean = new AnnotatedDocument(document.Document with { ContentHash = document.Document.ContentHash, Text = "", Headline = null, Notes = [] }) { Contacts = document.Contacts };
            _documents.Add(document, lean);
        }

        return lean;
    }
}
