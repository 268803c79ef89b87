using Lacuna.Findings.Silences;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>The silence on one channel.</summary>
internal sealed record ChannelSilenceJson(
    SourceJson Source,
    string Verdict,
    SilenceCountsJson Counts,
    SubjectMentionJson? First,
    IReadOnlyList<DoubtJson> Doubts,
    string? Coverage,
    IReadOnlyList<CoverageHoleJson> Holes)
{
    public static ChannelSilenceJson Of(ChannelSilence channel) => new(
        SourceJson.Of(channel.Source)!,
        KindName.Of(channel.Verdict),
        SilenceCountsJson.Of(channel.Counts),
        SubjectMentionJson.OfAny(channel.First),
        [.. channel.Doubts.Select(DoubtJson.Of)],
        channel.Basis is { } basis ? KindName.Of(basis) : null,
        [.. channel.Holes.Select(CoverageHoleJson.Of)]);
}
