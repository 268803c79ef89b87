using Lacuna.Findings.Silences.Latencies;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>How long the actor took, against other subjects.</summary>
internal sealed record LatencyJson(int Days, bool IsOpen, SubjectMentionJson FirstByAnybody, double? Quantile, IReadOnlyList<SubjectLatencyJson> Others)
{
    public static LatencyJson? OfAny(Latency? latency) => latency is null ? null : new(
        latency.Days,
        latency.IsOpen,
        SubjectMentionJson.Of(latency.FirstByAnybody),
        latency.Quantile is { } quantile ? Rounded.Of(quantile) : null,
        [.. latency.Others.Select(other => new SubjectLatencyJson(other.Subject, other.Days))]);
}
