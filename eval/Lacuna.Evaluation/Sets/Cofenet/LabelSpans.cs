namespace Lacuna.Evaluation.Sets.Cofenet;

/// <summary>Reads spans off a sequence of labels.</summary>
/// <remarks>As the published metric counts them, and apart from the product's own reading of labels, so that an error there shows in the figures.</remarks>
internal static class LabelSpans
{
    /// <summary>Spans of <paramref name="role"/>, in order: "I-" without a matching open "B-" closes a span and opens none.</summary>
    public static List<(int Start, int End)> Of(IReadOnlyList<string> labels, string role)
    {
        var spans = new List<(int, int)>();
        var start = -1;
        for (var i = 0; i <= labels.Count; i++)
        {
            var label = i < labels.Count ? labels[i] : "O";
            if (start >= 0 && label == "I-" + role)
            {
                continue;
            }

            if (start >= 0)
            {
                spans.Add((start, i));
            }

            start = label == "B-" + role ? i : -1;
        }

        return spans;
    }
}
