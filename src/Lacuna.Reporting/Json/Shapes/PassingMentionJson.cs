using Lacuna.Findings.Contacts;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A document about something else that tells of a contact.</summary>
internal sealed record PassingMentionJson(string Document, ActorJson? Side, EvidenceJson Evidence)
{
    public static PassingMentionJson Of(PassingMention mention) =>
        new(mention.Document.Document.Id, ActorJson.OfAny(mention.Side), EvidenceJson.Of(mention.Evidence));
}
