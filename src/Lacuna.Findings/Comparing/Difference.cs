using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Comparing;

/// <summary>One difference on one point, with the words on each side.</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="InA">The first account's words for it; empty when it has none.</param>
/// <param name="InB">The second account's words for it; empty when it has none.</param>
/// <param name="EvidenceA">Where the first says so.</param>
/// <param name="EvidenceB">Where the second says so.</param>
public sealed record Difference(DifferenceKind Kind, string InA, string InB, Evidence? EvidenceA, Evidence? EvidenceB);
