using Lacuna.Core.Text;

namespace Lacuna.Findings.Quotes;

/// <summary>A word among those left out on which the sense may turn.</summary>
/// <param name="Kind">Why it may matter.</param>
/// <param name="At">Where it stands in the source's text.</param>
/// <param name="Word">The word.</param>
public sealed record OmissionTurn(OmissionTurnKind Kind, TextSpan At, string Word);
