using Lacuna.Findings.Wordings;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>What the series holds after the last use: <c>Next</c> is the id of the first document without the wording.</summary>
internal sealed record WordingEndJson(int Documents, DaysJson? Days, string? Next, EvidenceJson? Nearest, IReadOnlyList<HoleJson> Holes)
{
    public static WordingEndJson Of(WordingEnd end) => new(
        end.Documents, DaysJson.OfAny(end.Days), end.Next?.Read.Document.Id, EvidenceJson.OfAny(end.Nearest), [.. end.Holes.Select(HoleJson.Of)]);
}
