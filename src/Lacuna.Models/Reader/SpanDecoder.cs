using System.Collections.Immutable;

namespace Lacuna.Models.Reader;

/// <summary>Turns one task's scores of the words of a document into spans, a paragraph at a time.</summary>
internal sealed class SpanDecoder
{
    /// <summary>Spans likelier than this are read before the likeliest labelling of the paragraph is asked.</summary>
    /// <remarks>
    /// Taking spans by their own probabilities finds more exact ones. F1 of source, cue and content on CofeNet's development file:
    /// with an early model, likeliest labelling 80.4, 73.7, 66.2; 0.27: 80.3, 73.8, 66.7; 0.35: 80.8, 74.4, 67.0; 0.42: 81.2, 74.8, 67.4.
    /// With the shipped one, 0.40: 81.7, 75.0, 69.0; 0.45: 82.0, 75.4, 69.3; 0.48: 82.0, 75.6, 69.4; 0.50: 81.9, 75.8, 69.3.
    /// </remarks>
    private const double LeastProbability = ReaderModel.LeastExact;

    private readonly ReaderTaskWeights _task;
    private readonly LabelChain _chain;

    private readonly SpanLabels _labels;

    public SpanDecoder(ReaderTaskWeights task)
    {
        _task = task;
        _chain = new LabelChain(task.Labels, task.Between, task.First, task.Last);
        _labels = new SpanLabels(task.Labels);
    }

    /// <summary>The task's name.</summary>
    public string Task => _task.Name;

    /// <summary>Number of labels.</summary>
    public int Labels => _labels.Count;

    /// <summary>Adds the spans of one paragraph.</summary>
    /// <param name="scores">Scores in row order: word, label.</param>
    /// <param name="firstWord">Index of the paragraph's first word over all paragraphs.</param>
    /// <param name="spans">Where they go.</param>
    public void Decode(ReadOnlySpan<float> scores, int firstWord, ImmutableArray<ReadSpan>.Builder spans)
    {
        var (marginals, candidates) = Candidates(scores, LeastProbability);
        var chosen = Choose(candidates, scores.Length / Labels);
        AddLikeliest(scores, marginals, chosen);
        foreach (var span in chosen)
        {
            spans.Add(new ReadSpan(_task.Name, _labels.KindOf(span.Begin)!, firstWord + span.First, firstWord + span.End, span.Probability));
        }
    }

    /// <summary>True when a span is likelier than <paramref name="least"/> and less likely than one less that.</summary>
    /// <param name="scores">Scores in row order: word, label.</param>
    /// <param name="least">Between 0 and 0.5.</param>
    public bool IsUnsure(ReadOnlySpan<float> scores, double least) => Candidates(scores, least).Spans.Exists(span => span.Probability < 1 - least);

    private (ChainMarginals Marginals, List<SpanCandidate> Spans) Candidates(ReadOnlySpan<float> scores, double least)
    {
        var marginals = new ChainMarginals(_chain, scores, _task.Temperature);
        var candidates = new List<SpanCandidate>();
        for (var begin = 0; begin < Labels; begin++)
        {
            if (_labels.KindOf(begin) is not null)
            {
                marginals.Collect(begin, _labels.InsideOf(begin), least, candidates);
            }
        }

        return (marginals, candidates);
    }

    /// <summary>Adds the spans of the likeliest labelling where none was chosen: there is something there, though its bounds are unsure.</summary>
    private void AddLikeliest(ReadOnlySpan<float> scores, ChainMarginals marginals, List<SpanCandidate> chosen)
    {
        var (sure, next) = (chosen.Count, 0);
        foreach (var (begin, first, end) in _labels.SpansOf(_chain.Decode(scores)))
        {
            while (next < sure && chosen[next].End <= first)
            {
                next++;
            }

            if (next == sure || chosen[next].First >= end)
            {
                chosen.Add(new SpanCandidate(begin, first, end, marginals.OfSpan(begin, _labels.InsideOf(begin), first, end)));
            }
        }

        chosen.Sort((a, b) => a.First.CompareTo(b.First));
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
}
