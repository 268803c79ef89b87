using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>One contact as one document of the pile tells of it.</summary>
internal sealed class ContactEntry
{
    public ContactEntry(AnnotatedDocument document, int index, Contact contact, Actor? side)
    {
        Document = document;
        Index = index;
        Contact = contact;
        Side = side;
        Sides = Parties.SidesOf(contact.Participants);
        var isOwn = side is not null && (Sides.Contains(Parties.SideOf(side)) || contact.Participants.Contains(side));
        IsReadout = contact.IsSubject && (isOwn || document.Document.Source is null);
    }

    public AnnotatedDocument Document { get; }

    /// <summary>Place of the document in the pile.</summary>
    public int Index { get; }

    public Contact Contact { get; }

    public Actor? Side { get; }

    /// <summary>Ids of the sides that took part.</summary>
    public ImmutableArray<string> Sides { get; }

    /// <summary>True when the document is one side's own account, or nobody knows whose account it is.</summary>
    public bool IsReadout { get; }

    public DateInterval? Days => Contact.On;

    public PublicationTime? Published => Document.Document.Published;

    public Evidence Evidence => Evidence.From(Document.Document, Contact.Evidence[0]);

    /// <summary>As a mention in passing.</summary>
    public PassingMention ToMention() => new(Document, Contact, Side, Evidence);

    public string? SideId => Side is null ? null : Parties.SideOf(Side);
}
