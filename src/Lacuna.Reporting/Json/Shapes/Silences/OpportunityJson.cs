using Lacuna.Findings.Silences.Opportunities;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>An occasion on which the actor could have named the subject.</summary>
internal sealed record OpportunityJson(string Kind, string? ContactKind, bool IsTaken, DocumentRowJson Document, EvidenceJson Evidence)
{
    public static OpportunityJson Of(Opportunity opportunity) => new(
        KindName.Of(opportunity.Kind),
        opportunity.Contact is { } contact ? KindName.Of(contact.Kind) : null,
        opportunity.IsTaken,
        DocumentRowJson.Of(opportunity.Document),
        EvidenceJson.Of(opportunity.Evidence));
}
