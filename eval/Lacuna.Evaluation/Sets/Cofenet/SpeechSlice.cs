namespace Lacuna.Evaluation.Sets.Cofenet;

/// <summary>What of a labelled paragraph belongs to saying, as against thinking, wishing or showing.</summary>
/// <remarks>
/// The file gives spans without relations. So a source or content belongs to the nearest cue of its paragraph, the earlier of two at
/// the same distance; gold and ours are cut by the same rule.
/// </remarks>
internal static class SpeechSlice
{
    /// <summary>The spans of <paramref name="role"/> whose cue holds a word of saying.</summary>
    public static List<(int Start, int End)> Of(IReadOnlyList<string> tokens, IReadOnlyList<string> labels, string role)
    {
        var cues = LabelSpans.Of(labels, "cue");
        return LabelSpans.Of(labels, role).FindAll(span => Nearest(cues, span) is { } cue && SayingWords.AreIn(tokens, cue.Start, cue.End));
    }

    private static (int Start, int End)? Nearest(List<(int Start, int End)> cues, (int Start, int End) span) =>
        cues.Count == 0 ? null : cues.MinBy(cue => Math.Max(cue.Start - span.End, span.Start - cue.End));
}
