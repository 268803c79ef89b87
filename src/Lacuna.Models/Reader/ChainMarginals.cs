namespace Lacuna.Models.Reader;

/// <summary>Probabilities of spans under a linear chain (forward-backward; Lafferty et al., ICML 2001).</summary>
/// <remarks>Sums are kept as numbers, not logarithms, and brought to one at every word, so that texts of any length can be added up.</remarks>
public sealed class ChainMarginals
{
    private readonly int _labels, _words;
    private readonly double[] _between, _own, _before, _after;

    /// <summary>Adds up all labellings of a sequence of words.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="scores">Scores in row order: word, label.</param>
    /// <param name="temperature">What all scores and weights are divided by; above 1 makes probabilities more even.</param>
    public ChainMarginals(LabelChain chain, ReadOnlySpan<float> scores, double temperature = 1)
    {
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(temperature);
        _labels = chain.Labels.Count;
        _words = scores.Length / _labels;
        _between = new double[chain.Between.Length];
        for (var i = 0; i < _between.Length; i++)
        {
            _between[i] = Math.Exp(chain.Between[i] / temperature);
        }

        _own = new double[scores.Length];
        _before = new double[scores.Length];
        _after = new double[scores.Length];
        if (_words > 0)
        {
            Weigh(chain, scores, temperature);
            Forward();
            Backward();
        }
    }

    /// <summary>The probability that exactly the words from <paramref name="first"/> to before <paramref name="end"/> are a span.</summary>
    /// <param name="begin">Index of the label that begins the span.</param>
    /// <param name="inside">Index of the label that goes on with it.</param>
    /// <param name="first">The first word.</param>
    /// <param name="end">The word after the last.</param>
    public double OfSpan(int begin, int inside, int first, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, _words);
        var probability = _before[(first * _labels) + begin];
        for (var word = first + 1; word < end; word++)
        {
            var from = word == first + 1 ? begin : inside;
            probability *= _between[(from * _labels) + inside] * _own[(word * _labels) + inside];
        }

        return probability * After(end == first + 1 ? begin : inside, inside, end);
    }

    /// <summary>All spans of one kind that are more likely than <paramref name="least"/>.</summary>
    /// <param name="begin">Index of the label that begins the span.</param>
    /// <param name="inside">Index of the label that goes on with it.</param>
    /// <param name="least">Between 0 and 1.</param>
    /// <param name="spans">Where they go: label that begins, first word, word after the last, probability.</param>
    internal void Collect(int begin, int inside, double least, List<SpanCandidate> spans)
    {
        for (var first = 0; first < _words; first++)
        {
            var reached = _before[(first * _labels) + begin];
            for (var (end, last) = (first + 1, begin); reached * _after[((end - 1) * _labels) + last] > least; end++)
            {
                var probability = reached * After(last, inside, end);
                if (probability > least)
                {
                    spans.Add(new SpanCandidate(begin, first, end, probability));
                }

                if (end == _words)
                {
                    break;
                }

                reached *= _between[(last * _labels) + inside] * _own[(end * _labels) + inside];
                last = inside;
            }
        }
    }

    /// <summary>The weight of all ways on from a span that ends before <paramref name="end"/>.</summary>
    private double After(int last, int inside, int end)
    {
        if (end == _words)
        {
            return 1;
        }

        var after = 0.0;
        for (var label = 0; label < _labels; label++)
        {
            if (label != inside)
            {
                after += _between[(last * _labels) + label] * _own[(end * _labels) + label] * _after[(end * _labels) + label];
            }
        }

        return after;
    }

    private void Weigh(LabelChain chain, ReadOnlySpan<float> scores, double temperature)
    {
        for (var word = 0; word < _words; word++)
        {
            var row = scores.Slice(word * _labels, _labels);
            var highest = row[0];
            foreach (var score in row)
            {
                highest = Math.Max(highest, score);
            }

            for (var label = 0; label < _labels; label++)
            {
                var score = row[label] - highest + (word == 0 ? chain.First[label] : 0) + (word == _words - 1 ? chain.Last[label] : 0);
                _own[(word * _labels) + label] = Math.Exp(score / temperature);
            }
        }
    }

    /// <summary>Shares of the labels of a word over all that comes before it. The words' weights are divided by the same sums, so that they fit.</summary>
    private void Forward()
    {
        for (var word = 0; word < _words; word++)
        {
            var row = word * _labels;
            var total = 0.0;
            for (var to = 0; to < _labels; to++)
            {
                var sum = word == 0 ? 1.0 : 0.0;
                for (var from = 0; word > 0 && from < _labels; from++)
                {
                    sum += _before[row - _labels + from] * _between[(from * _labels) + to];
                }

                _before[row + to] = sum * _own[row + to];
                total += _before[row + to];
            }

            for (var label = 0; label < _labels; label++)
            {
                _before[row + label] /= total;
                _own[row + label] /= total;
            }
        }
    }

    private void Backward()
    {
        _after.AsSpan((_words - 1) * _labels).Fill(1);
        for (var word = _words - 2; word >= 0; word--)
        {
            var (row, next) = (word * _labels, (word + 1) * _labels);
            for (var from = 0; from < _labels; from++)
            {
                var sum = 0.0;
                for (var to = 0; to < _labels; to++)
                {
                    sum += _between[(from * _labels) + to] * _own[next + to] * _after[next + to];
                }

                _after[row + from] = sum;
            }
        }
    }
}
