using Lacuna.Findings.Comparing;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>One difference with the words of each side; empty words where a side has none.</summary>
internal sealed record DifferenceJson(string Kind, string InA, string InB, EvidenceJson? EvidenceA, EvidenceJson? EvidenceB)
{
    public static DifferenceJson Of(Difference difference) => new(
        KindName.Of(difference.Kind),
        difference.InA,
        difference.InB,
        EvidenceJson.OfAny(difference.EvidenceA),
        EvidenceJson.OfAny(difference.EvidenceB));
}
