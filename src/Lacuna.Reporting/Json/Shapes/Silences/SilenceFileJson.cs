using Lacuna.Findings.Silences;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>What <c>lacuna silence --json</c> writes.</summary>
internal sealed record SilenceFileJson(
    string Schema,
    string Version,
    string Lacuna,
    IReadOnlyList<string> Answer,
    ActorJson Actor,
    SubjectJson Subject,
    SubjectJson? Theme,
    DaysJson Window,
    IReadOnlyList<string> AskedChannels,
    string Verdict,
    IReadOnlyList<DoubtJson> Doubts,
    SilenceCountsJson Counts,
    MentionBoundsJson Bounds,
    SubjectMentionJson? First,
    IReadOnlyList<NearMissJson> NearMisses,
    IReadOnlyList<SubjectMentionJson> Mentions,
    IReadOnlyList<StatementRowJson> ReportedElsewhere,
    SilenceChanceJson? AtOwnRate,
    SilenceChanceJson? AtPeersRate,
    LatencyJson? Latency,
    IReadOnlyList<StatementRowJson> Pleas,
    IReadOnlyList<OpportunityJson> Opportunities,
    IReadOnlyList<HindranceJson> Hindrances,
    IReadOnlyList<ChannelSilenceJson> Channels)
{
    public static SilenceFileJson Of(Silence silence, string version, string lacuna) => new(
        "lacuna.silence",
        version,
        lacuna,
        [.. SilenceReport.Of(silence).Answer.Select(line => line.ToString())],
        ActorJson.Of(silence.Question.Actor),
        SubjectJson.Of(silence.Question.Subject),
        SubjectJson.OfAny(silence.Question.Theme),
        DaysJson.Of(silence.Question.Window),
        [.. silence.Question.Channels],
        KindName.Of(silence.Verdict),
        [.. silence.Doubts.Select(DoubtJson.Of)],
        SilenceCountsJson.Of(silence.Counts),
        MentionBoundsJson.Of(silence.Bounds),
        SubjectMentionJson.OfAny(silence.First),
        [.. silence.NearMisses.Select(NearMissJson.Of)],
        [.. silence.Mentions.Select(SubjectMentionJson.Of)],
        [.. silence.ReportedElsewhere.Select(StatementRowJson.Of)],
        SilenceChanceJson.OfAny(silence.AtOwnRate),
        SilenceChanceJson.OfAny(silence.AtPeersRate),
        LatencyJson.OfAny(silence.Latency),
        [.. silence.Pleas.Select(StatementRowJson.Of)],
        [.. silence.Opportunities.Select(OpportunityJson.Of)],
        [.. silence.Hindrances.Select(HindranceJson.Of)],
        [.. silence.Channels.Select(ChannelSilenceJson.Of)]);
}
