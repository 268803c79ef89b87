using System.Collections.Immutable;

namespace Lacuna.Models.Reader;

/// <summary>Turns one task's scores of the words of a document into spans, a paragraph at a time.</summary>
internal sealed class SpanDecoder
{
    /// <summary>Spans no likelier than this are not read.</summary>
    /// <remarks>
    /// Taking the spans by their own probabilities, rather than the likeliest labelling of the whole paragraph, is what exact
    /// spans are best read by. F1 of source, cue and content on CofeNet's development file with an early model: likeliest
    /// labelling 80.4, 73.7, 66.2; 0.27: 80.3, 73.8, 66.7; 0.35: 80.8, 74.4, 67.0; 0.42: 81.2, 74.8, 67.4; 0.50: 81.2, 74.8, 67.4.
    /// </remarks>
    private const double LeastProbability = 0.45;

    private readonly ReaderTaskWeights _task;
    private readonly LabelChain _chain;

    /// <summary>By label: its kind of span when it begins one.</summary>
    private readonly string?[] _begins;

    /// <summary>By label that begins a span: the label that goes on with it.</summary>
    private readonly int[] _insides;

    public SpanDecoder(ReaderTaskWeights task)
    {
        _task = task;
        _chain = new LabelChain(task.Labels, task.Between, task.First, task.Last);
        _begins = [.. task.Labels.Select(label => label.StartsWith("B-", StringComparison.Ordinal) ? label[2..] : null)];
        _insides = [.. _begins.Select(kind => kind is null ? -1 : IndexOf("I-" + kind))];
    }

    /// <summary>Number of labels.</summary>
    public int Labels => _begins.Length;

    /// <summary>Adds the spans of one paragraph.</summary>
    /// <param name="scores">Scores in row order: word, label.</param>
    /// <param name="firstWord">Index of the paragraph's first word over all paragraphs.</param>
    /// <param name="spans">Where they go.</param>
    public void Decode(ReadOnlySpan<float> scores, int firstWord, ImmutableArray<ReadSpan>.Builder spans)
    {
        var marginals = new ChainMarginals(_chain, scores, _task.Temperature);
        var candidates = new List<SpanCandidate>();
        for (var begin = 0; begin < _begins.Length; begin++)
        {
            if (_begins[begin] is not null)
            {
                marginals.Collect(begin, _insides[begin], LeastProbability, candidates);
            }
        }

        foreach (var span in Choose(candidates, scores.Length / Labels))
        {
            spans.Add(new ReadSpan(_task.Name, _begins[span.Begin]!, firstWord + span.First, firstWord + span.End, span.Probability));
        }
    }

    /// <summary>The spans, none over another, whose probabilities exceed the least by the most in all; in text order.</summary>
    private static List<SpanCandidate> Choose(List<SpanCandidate> candidates, int words)
    {
        candidates.Sort((a, b) => a.End.CompareTo(b.End));
        var best = new double[words + 1];
        var last = new int[words + 1];
        for (var (end, next) = (1, 0); end <= words; end++)
        {
            (best[end], last[end]) = (best[end - 1], -1);
            for (; next < candidates.Count && candidates[next].End == end; next++)
            {
                var gain = best[candidates[next].First] + candidates[next].Probability - LeastProbability;
                if (gain > best[end])
                {
                    (best[end], last[end]) = (gain, next);
                }
            }
        }

        var chosen = new List<SpanCandidate>();
        for (var end = words; end > 0;)
        {
            if (last[end] < 0)
            {
                end--;
                continue;
            }

            chosen.Add(candidates[last[end]]);
            end = chosen[^1].First;
        }

        chosen.Reverse();
        return chosen;
    }

    private int IndexOf(string label)
    {
        for (var i = 0; i < _task.Labels.Count; i++)
        {
            if (_task.Labels[i] == label)
            {
                return i;
            }
        }

        throw new InvalidDataException($"task {_task.Name} has no label {label}");
    }
}
