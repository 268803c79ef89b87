using Lacuna.Findings.Comparing;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>One point of two accounts.</summary>
internal sealed record PointJson(
    string Id,
    string Kind,
    IReadOnlyList<EvidenceJson> InA,
    IReadOnlyList<EvidenceJson> InB,
    IReadOnlyList<DifferenceJson> Differences,
    double Similarity,
    PointJudgementJson? Judgement)
{
    public static PointJson Of(ComparisonPoint point) => new(
        point.Id,
        KindName.Of(point.Kind),
        [.. point.InA.Select(EvidenceJson.Of)],
        [.. point.InB.Select(EvidenceJson.Of)],
        [.. point.Differences.Select(DifferenceJson.Of)],
        Rounded.Of(point.Similarity),
        PointJudgementJson.OfAny(point.Judgement));
}
