using Lacuna.Findings.Silences;
using Lacuna.Reporting.Json.Shapes.Silences;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>The silence of one actor, in short: <c>lacuna silence</c> gives it whole.</summary>
internal sealed record ProvingSilenceJson(
    ActorJson Actor,
    DaysJson Window,
    string Verdict,
    IReadOnlyList<DoubtJson> Doubts,
    SilenceCountsJson Counts,
    MentionBoundsJson Bounds,
    SubjectMentionJson? First,
    IReadOnlyList<ChannelSilenceJson> Channels)
{
    public static ProvingSilenceJson Of(Silence silence) => new(
        ActorJson.Of(silence.Question.Actor),
        DaysJson.Of(silence.Question.Window),
        KindName.Of(silence.Verdict),
        [.. silence.Doubts.Select(DoubtJson.Of)],
        SilenceCountsJson.Of(silence.Counts),
        MentionBoundsJson.Of(silence.Bounds),
        SubjectMentionJson.OfAny(silence.First),
        [.. silence.Channels.Select(ChannelSilenceJson.Of)]);
}
