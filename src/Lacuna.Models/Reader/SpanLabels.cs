namespace Lacuna.Models.Reader;

/// <summary>Which labels of a task begin spans, and which go on with them: "B-cue" and "I-cue".</summary>
internal sealed class SpanLabels
{
    private readonly string?[] _kinds;
    private readonly int[] _insides;

    /// <param name="labels">The labels of the task.</param>
    /// <exception cref="InvalidDataException">A label begins a kind of span that no label goes on with.</exception>
    public SpanLabels(IReadOnlyList<string> labels)
    {
        var all = labels.ToList();
        _kinds = [.. all.Select(label => label.StartsWith("B-", StringComparison.Ordinal) ? label[2..] : null)];
        _insides = [.. _kinds.Select(kind => kind is null ? -1 : all.IndexOf("I-" + kind) is var inside and >= 0 ? inside : throw new InvalidDataException($"there is a label B-{kind} and no I-{kind}"))];
    }

    /// <summary>Number of labels.</summary>
    public int Count => _kinds.Length;

    /// <summary>The kind of span that <paramref name="label"/> begins; null when it begins none.</summary>
    public string? KindOf(int label) => _kinds[label];

    /// <summary>The label that goes on with what <paramref name="begin"/> begins.</summary>
    public int InsideOf(int begin) => _insides[begin];

    /// <summary>The spans of a row of labels, in order: the label that begins it, its first word, the word after its last. A label inside a span that nothing has begun is no span.</summary>
    public List<(int Begin, int First, int End)> SpansOf(ReadOnlySpan<int> labels)
    {
        var spans = new List<(int, int, int)>();
        for (var word = 0; word < labels.Length; word++)
        {
            if (_kinds[labels[word]] is null)
            {
                continue;
            }

            var end = word + 1;
            while (end < labels.Length && labels[end] == _insides[labels[word]])
            {
                end++;
            }

            spans.Add((labels[word], word, end));
        }

        return spans;
    }
}
