using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>One account of a contact, by the id of its document.</summary>
internal sealed record ReadoutJson(
    string Document,
    string ContentHash,
    string ContactId,
    ActorJson? Side,
    PublicationJson? Published,
    ActorJson? Initiator,
    EvidenceJson? InitiatorWords,
    EvidenceJson Evidence,
    IReadOnlyList<string> Copies)
{
    public static ReadoutJson Of(Readout readout) => new(
        readout.Document.Document.Id,
        readout.Document.Document.ContentHash,
        readout.Contact.Id,
        ActorJson.OfAny(readout.Side),
        PublicationJson.Of(readout.Published),
        ActorJson.OfAny(readout.WhoAsked),
        EvidenceJson.OfAny(readout.WhoAskedEvidence),
        EvidenceJson.Of(readout.Evidence),
        [.. readout.Copies.Select(copy => copy.Document.Id)]);
}
