using Lacuna.Findings.Comparing;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>The answer to one topic asked about.</summary>
internal sealed record TopicJson(
    string Topic,
    IReadOnlyList<string> Terms,
    bool IsInA,
    bool IsInB,
    string Relation,
    IReadOnlyList<EvidenceJson> InA,
    IReadOnlyList<EvidenceJson> InB,
    IReadOnlyList<DifferenceJson> Differences,
    double ScoreA,
    double ScoreB)
{
    public static TopicJson Of(TopicAnswer answer) => new(
        answer.Topic,
        answer.Terms,
        answer.IsInA,
        answer.IsInB,
        answer.Relation is { } relation ? KindName.Of(relation) : "absentFromBoth",
        [.. answer.InA.Select(EvidenceJson.Of)],
        [.. answer.InB.Select(EvidenceJson.Of)],
        [.. answer.Differences.Select(DifferenceJson.Of)],
        Rounded.Of(answer.ScoreA),
        Rounded.Of(answer.ScoreB));
}
