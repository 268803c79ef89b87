using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Trained;

/// <summary>Puts the sources, cues and contents of the trained reader together.</summary>
/// <remarks>
/// Every content goes to the cue that it is likeliest to belong to, and every cue takes its likeliest source and, when no content came
/// to it, its likeliest content; how likely is weighed by <see cref="LinkScores"/>.
/// </remarks>
internal static class CueGrouper
{
    /// <summary>A content whose best cue scores less is left loose.</summary>
    private const double LeastCue = -5;

    /// <summary>A cue to which no content came takes its best one down to here.</summary>
    private const double LeastContent = -2;

    /// <summary>A cue takes its best source down to here.</summary>
    private const double LeastSource = -6;

    /// <summary>The groups in text order of their cues, cues without content left out, and the contents that no cue takes.</summary>
    public static (List<CueGroup> Groups, List<int> Loose) Group(AnnotatedDocument document, TrainedMarks marks)
    {
        var scores = new LinkScores(document, marks);
        var contents = new List<int>?[marks.Spans.Length];
        var loose = new List<int>();
        for (var i = 0; i < marks.Spans.Length; i++)
        {
            if (marks.Spans[i].Kind == TrainedSpanKind.Content)
            {
                if (scores.BestCue(i) is var (cue, score) && cue >= 0 && score > LeastCue)
                {
                    (contents[cue] ??= []).Add(i);
                }
                else
                {
                    loose.Add(i);
                }
            }
        }

        var groups = new List<CueGroup>();
        for (var cue = 0; cue < marks.Spans.Length; cue++)
        {
            if (marks.Spans[cue].Kind == TrainedSpanKind.Cue && (contents[cue] ?? LikeliestContent(scores, cue)) is { } own)
            {
                var source = scores.Best(cue, TrainedSpanKind.Source);
                var hasSource = source.Score > LeastSource;
                groups.Add(new CueGroup(cue, hasSource ? source.Other : -1, own, hasSource ? source.Score : 0, contents[cue] is null, Probability(marks, scores, cue, own)));
            }
        }

        return (groups, loose);
    }

    private static List<int>? LikeliestContent(LinkScores scores, int cue) =>
        scores.Best(cue, TrainedSpanKind.Content) is var (content, score) && content >= 0 && score > LeastContent ? [content] : null;

    /// <summary>That the cue, its first content and their link are all right.</summary>
    private static double Probability(TrainedMarks marks, LinkScores scores, int cue, List<int> contents) =>
        marks.Spans[cue].Probability * marks.Spans[contents[0]].Probability / (1 + Math.Exp(-scores.Of(cue, contents[0])));
}
