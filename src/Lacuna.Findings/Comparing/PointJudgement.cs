using Lacuna.Core.Corrections;

namespace Lacuna.Findings.Comparing;

/// <summary>What a person made of a point.</summary>
/// <param name="IsAccepted">False when it is rejected.</param>
/// <param name="Mark">Who judged it, and when.</param>
public sealed record PointJudgement(bool IsAccepted, CorrectionMark Mark);
