namespace Lacuna.Models.Reader;

/// <summary>Finds the best labels of a sequence of words by a linear chain: a score a word and label, and weights between neighbouring labels.</summary>
/// <remarks>Labels are BIO: "O", "B-kind", "I-kind". An inside label follows only its own kind, whatever the weights say.</remarks>
public sealed class LabelChain
{
    private const float Never = -1e6f;

    private readonly float[] _between, _first, _last;

    /// <summary>A chain of the given weights.</summary>
    /// <param name="labels">Label names, outside first.</param>
    /// <param name="between">Weights in row order: from label, to label.</param>
    /// <param name="first">Weights at the first word.</param>
    /// <param name="last">Weights at the last word.</param>
    public LabelChain(IReadOnlyList<string> labels, IReadOnlyList<float> between, IReadOnlyList<float> first, IReadOnlyList<float> last)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentOutOfRangeException.ThrowIfNotEqual(between.Count, labels.Count * labels.Count, nameof(between));
        ArgumentOutOfRangeException.ThrowIfNotEqual(first.Count, labels.Count, nameof(first));
        ArgumentOutOfRangeException.ThrowIfNotEqual(last.Count, labels.Count, nameof(last));
        Labels = [.. labels];
        (_between, _first, _last) = ([.. between], [.. first], [.. last]);
        for (var to = 0; to < labels.Count; to++)
        {
            if (!labels[to].StartsWith("I-", StringComparison.Ordinal))
            {
                continue;
            }

            _first[to] = Never;
            for (var from = 0; from < labels.Count; from++)
            {
                if (!labels[from].AsSpan(1).SequenceEqual(labels[to].AsSpan(1)))
                {
                    _between[(from * labels.Count) + to] = Never;
                }
            }
        }
    }

    /// <summary>The names of the labels.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Weights between neighbouring labels in row order: from label, to label.</summary>
    internal ReadOnlySpan<float> Between => _between;

    /// <summary>Weights at the first word.</summary>
    internal ReadOnlySpan<float> First => _first;

    /// <summary>Weights at the last word.</summary>
    internal ReadOnlySpan<float> Last => _last;

    /// <summary>The best label of each word (Viterbi).</summary>
    /// <param name="scores">Scores in row order: word, label.</param>
    public int[] Decode(ReadOnlySpan<float> scores)
    {
        var count = Labels.Count;
        var words = scores.Length / count;
        if (words == 0)
        {
            return [];
        }

        var back = new byte[words * count];
        Span<float> now = stackalloc float[count], next = stackalloc float[count];
        for (var label = 0; label < count; label++)
        {
            now[label] = scores[label] + _first[label];
        }

        for (var word = 1; word < words; word++)
        {
            for (var to = 0; to < count; to++)
            {
                var (best, from) = (float.NegativeInfinity, 0);
                for (var label = 0; label < count; label++)
                {
                    var score = now[label] + _between[(label * count) + to];
                    if (score > best)
                    {
                        (best, from) = (score, label);
                    }
                }

                next[to] = best + scores[(word * count) + to];
                back[(word * count) + to] = (byte)from;
            }

            next.CopyTo(now);
        }

        for (var label = 0; label < count; label++)
        {
            now[label] += _last[label];
        }

        var path = new int[words];
        path[^1] = 0;
        for (var label = 1; label < count; label++)
        {
            if (now[label] > now[path[^1]])
            {
                path[^1] = label;
            }
        }

        for (var word = words - 1; word > 0; word--)
        {
            path[word - 1] = back[(word * count) + path[word]];
        }

        return path;
    }
}
