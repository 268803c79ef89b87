using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Contacts;

/// <summary>One account of one contact: a document of which the contact is the subject.</summary>
/// <param name="Document">The document, read.</param>
/// <param name="Contact">The contact as this document tells of it.</param>
/// <param name="Side">Whose account it is: the actor that the document's source speaks for; null when the source is independent or unknown.</param>
/// <param name="Evidence">The clearest words that tell of the contact.</param>
public sealed record Readout(AnnotatedDocument Document, Contact Contact, Actor? Side, Evidence Evidence)
{
    /// <summary>When the document says it was published; null when it does not.</summary>
    public PublicationTime? Published => Document.Document.Published;

    /// <summary>Who asked for the contact, by this account; null when it does not say.</summary>
    public Actor? WhoAsked => Contact.Initiator;

    /// <summary>This account's words for who asked; null when it does not say.</summary>
    public Evidence? WhoAskedEvidence => Contact.InitiatorSpan is { } span ? Evidence.From(Document.Document, span) : null;

    /// <summary>Further documents of the pile that are copies or near copies of this one; they count for nothing.</summary>
    public ImmutableArray<AnnotatedDocument> Copies { get; init; } = [];
}
