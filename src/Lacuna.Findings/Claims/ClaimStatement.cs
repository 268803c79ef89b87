using Lacuna.Findings.Sayings;

namespace Lacuna.Findings.Claims;

/// <summary>A statement as it stands to a claim.</summary>
/// <param name="Saying">The statement.</param>
/// <param name="Stance">Whether its speakers assert it, deny it or ask about it.</param>
/// <param name="Similarity">How near its content comes to the lead's, 0 to 1.</param>
public sealed record ClaimStatement(Saying Saying, ClaimStance Stance, double Similarity);
