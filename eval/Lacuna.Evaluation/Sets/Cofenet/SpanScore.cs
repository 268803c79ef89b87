namespace Lacuna.Evaluation.Sets.Cofenet;

/// <summary>Exact spans of one role, counted over a corpus.</summary>
internal sealed class SpanScore
{
    private int _right;
    private int _gold;
    private int _ours;

    /// <summary>Micro F1 of spans that are equal at both ends, in percent.</summary>
    public double F1 => _gold + _ours == 0 ? 0 : 200.0 * _right / (_gold + _ours);

    public void Add(IReadOnlyCollection<(int, int)> gold, IReadOnlyCollection<(int, int)> ours)
    {
        _right += gold.Count(ours.Contains);
        _gold += gold.Count;
        _ours += ours.Count;
    }

    public override string ToString() => FormattableString.Invariant($"precision {100.0 * _right / Math.Max(1, _ours):0.0} recall {100.0 * _right / Math.Max(1, _gold):0.0} F1 {F1:0.0} (gold {_gold}, ours {_ours})");

    /// <summary>Spans of <paramref name="role"/>: "I-" without a matching open "B-" closes a span and opens none.</summary>
    public static List<(int Start, int End)> Spans(string[] labels, string role)
    {
        var spans = new List<(int, int)>();
        var start = -1;
        for (var i = 0; i <= labels.Length; i++)
        {
            var label = i < labels.Length ? labels[i] : "O";
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
