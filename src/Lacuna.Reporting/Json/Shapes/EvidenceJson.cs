using Lacuna.Core.Evidences;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>The exact words a finding rests on, and the frozen version they stand in.</summary>
internal sealed record EvidenceJson(string Document, string ContentHash, int Start, int End, string Exact, string Before, string After)
{
    public static EvidenceJson Of(Evidence evidence) => new(
        evidence.Of.DocumentId, evidence.Of.ContentHash, evidence.At.Start, evidence.At.End, evidence.Exact, evidence.Before, evidence.After);

    public static EvidenceJson? OfAny(Evidence? evidence) => evidence is null ? null : Of(evidence);
}
