using Lacuna.Findings.Claims;

namespace Lacuna.Reporting.Json.Shapes.Claims;

/// <summary>Statements with like contents, and who stands how to them.</summary>
internal sealed record ClaimJson(IReadOnlyList<ClaimVoiceJson> Voices, IReadOnlyList<ClaimStatementJson> Statements)
{
    public static ClaimJson Of(Claim claim) => new([.. claim.Voices.Select(ClaimVoiceJson.Of)], [.. claim.Statements.Select(ClaimStatementJson.Of)]);
}
