using System.Collections.Immutable;

namespace Lacuna.Models.Reader;

/// <summary>Turns one task's scores of the words of a document into spans, a paragraph at a time.</summary>
internal sealed class SpanDecoder
{
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
        var labels = _chain.Decode(scores);
        ChainMarginals? marginals = null;
        for (var word = 0; word < labels.Length; word++)
        {
            if (_begins[labels[word]] is { } kind)
            {
                var inside = _insides[labels[word]];
                var end = word + 1;
                while (end < labels.Length && labels[end] == inside)
                {
                    end++;
                }

                marginals ??= new ChainMarginals(_chain, scores, _task.Temperature);
                spans.Add(new ReadSpan(_task.Name, kind, firstWord + word, firstWord + end, marginals.OfSpan(labels[word], inside, word, end)));
            }
        }
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
