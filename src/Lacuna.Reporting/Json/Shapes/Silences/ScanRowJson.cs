using Lacuna.Findings.Silences.Scanning;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>One actor and one subject of a scan.</summary>
internal sealed record ScanRowJson(
    ActorJson Actor,
    string Subject,
    string Verdict,
    SilenceCountsJson Counts,
    double? Chance,
    double? Adjusted,
    SilenceChanceJson? AtPeersRate,
    MentionBoundsJson Bounds,
    SubjectMentionJson? First,
    IReadOnlyList<DoubtJson> Doubts,
    IReadOnlyList<ChannelSilenceJson> Channels)
{
    public static ScanRowJson Of(ScanRow row) => new(
        ActorJson.Of(row.Silence.Question.Actor),
        row.Silence.Question.Subject.Name,
        KindName.Of(row.Silence.Verdict),
        SilenceCountsJson.Of(row.Silence.Counts),
        row.Chance,
        row.Adjusted,
        SilenceChanceJson.OfAny(row.Silence.AtPeersRate),
        MentionBoundsJson.Of(row.Silence.Bounds),
        SubjectMentionJson.OfAny(row.Silence.First),
        [.. row.Silence.Doubts.Select(DoubtJson.Of)],
        [.. row.Silence.Channels.Select(ChannelSilenceJson.Of)]);
}
