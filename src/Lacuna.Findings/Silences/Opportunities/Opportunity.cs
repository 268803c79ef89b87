using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Silences.Opportunities;

/// <summary>An occasion on which the actor could have named the subject.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Document">The document that the actor published of it.</param>
/// <param name="Evidence">The words that tell of the occasion.</param>
/// <param name="IsTaken">True when the document names the subject in the actor's own voice. Where it is false the actor was silent here, whatever it said elsewhere.</param>
public sealed record Opportunity(OpportunityKind Kind, DocumentRow Document, Evidence Evidence, bool IsTaken)
{
    /// <summary>The contact; null for another sort of occasion.</summary>
    public Contact? Contact { get; init; }
}
