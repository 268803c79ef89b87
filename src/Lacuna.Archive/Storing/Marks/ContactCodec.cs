using Lacuna.Core.Reading;

namespace Lacuna.Archive.Storing.Marks;

/// <summary>Contacts as bytes and back.</summary>
internal static class ContactCodec
{
    public static void Write(MarkWriter to, Contact contact)
    {
        to.Text(contact.Id);
        to.Number((long)contact.Kind);
        to.Each(contact.Participants, to.Actor);
        to.Days(contact.On);
        to.Each(contact.Dates, date =>
        {
            to.Days(date.Days);
            to.Span(date.At);
        });
        to.Actor(contact.Initiator);
        to.Span(contact.InitiatorSpan);
        to.NumberOrNone(contact.Ordinal);
        to.Span(contact.OrdinalSpan);
        to.Span(contact.DurationSpan);
        to.Number((contact.IsPlanned ? 1L : 0) | (contact.IsSubject ? 2L : 0));
        to.Each(contact.Evidence, to.Span);
    }

    public static Contact Read(MarkReader from)
    {
        var contact = new Contact
        {
            Id = from.Text(),
            Kind = (ContactKind)from.Int(),
            Participants = from.Actors(),
            On = from.Days(),
            Dates = from.Each(static from => new DateClaim(from.Days() ?? throw new InvalidDataException("the stored dates of a contact are damaged"), from.SpanOrNull())),
            Initiator = from.ActorOrNull(),
            InitiatorSpan = from.SpanOrNull(),
            Ordinal = from.IntOrNull(),
            OrdinalSpan = from.SpanOrNull(),
            DurationSpan = from.SpanOrNull(),
        };
        var flags = from.Number();
        return contact with
        {
            IsPlanned = (flags & 1) != 0,
            IsSubject = (flags & 2) != 0,
            Evidence = from.Each(static from => from.Span()),
        };
    }
}
