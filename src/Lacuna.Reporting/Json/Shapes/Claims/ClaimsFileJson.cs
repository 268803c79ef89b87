using Lacuna.Findings.Claims;
using Lacuna.Reporting.Claims;
using Lacuna.Reporting.Json.Shapes.Sayings;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Claims;

/// <summary>What <c>lacuna claims --json</c> writes.</summary>
internal sealed record ClaimsFileJson(
    string Schema,
    string Version,
    string Lacuna,
    IReadOnlyList<string> Answer,
    SubjectJson About,
    string? From,
    string? Until,
    IReadOnlyList<string> Sources,
    int Count,
    int Compared,
    bool IsLexicalOnly,
    IReadOnlyList<ClaimJson> Claims,
    IReadOnlyList<SayingJson> NotSaid)
{
    public static ClaimsFileJson Of(HeldClaims held, string version, string lacuna) => new(
        "lacuna.claims",
        version,
        lacuna,
        [.. ClaimsReport.Of(held).Answer.Select(line => line.ToString())],
        SubjectJson.Of(held.Question.About),
        DaysJson.OfAny(held.Question.From),
        DaysJson.OfAny(held.Question.Until),
        [.. held.Question.Sources],
        held.Count,
        held.Compared,
        held.IsLexicalOnly,
        [.. held.Claims.Select(ClaimJson.Of)],
        [.. held.NotSaid.Select(SayingJson.Of)]);
}
