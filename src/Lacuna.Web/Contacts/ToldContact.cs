using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;

namespace Lacuna.Web.Contacts;

/// <summary>A contact as one document tells of it.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Told">What the document tells.</param>
/// <param name="Contact">The contact, by all documents.</param>
internal sealed record ToldContact(string DocumentId, Contact Told, ContactRecord Contact)
{
    /// <summary>Every document that surely tells of <paramref name="contact"/>, copies among them.</summary>
    public static IEnumerable<ToldContact> AllOf(ContactRecord contact) =>
    [
        .. contact.Readouts.Select(readout => new ToldContact(readout.Document.Document.Id, readout.Contact, contact)),
        .. contact.Mentions.Select(mention => new ToldContact(mention.Document.Document.Id, mention.Contact, contact)),
        .. contact.Readouts.SelectMany(readout => readout.Copies.Select(copy => new ToldContact(copy.Document.Id, readout.Contact, contact))),
    ];
}
