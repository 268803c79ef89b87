using System.Runtime.InteropServices;
using Lacuna.Findings.Wordings.Mining;

namespace Lacuna.Findings.Wordings.Threads;

/// <summary>Follows each standing sentence from document to document, through its changes.</summary>
/// <remarks>
/// A sentence goes on in the sentence of the next document, or of the one after, that shares most of its weighty words
/// (Dice's coefficient, words weighed by how few documents have them). Pairs are taken from the most alike down, each sentence once.
/// </remarks>
internal sealed class SentenceThreads
{
    /// <summary>Least likeness of two states of one sentence. Swept with 6 and 31 formulas of a central bank: at 0.2 6 and 16 of them are found, at 0.3 6 and 17, at 0.4 and 0.5 5 and 12: higher cuts sentences at the very changes that are looked for.</summary>
    private const double LeastAlike = 0.3;

    /// <summary>Documents looked back: a short statement between two long ones must not cut every thread.</summary>
    private const int LookBack = 2;

    private readonly SeriesWords _words;
    private readonly double[] _weights;
    private readonly double[] _wholes;
    private readonly int[] _next;
    private readonly int[] _previous;
    private readonly int[] _threads;

    public SentenceThreads(SeriesWords words, CancellationToken cancellation)
    {
        _words = words;
        _weights = new double[words.VocabularySize];
        for (var id = 0; id < _weights.Length; id++)
        {
            _weights[id] = Math.Log(1 + ((double)words.DocumentCount / words.UsesOf(id))) * (words.IsContent(id) ? 1 : 0.1);
        }

        _wholes = new double[words.SentenceCount];
        _next = new int[words.SentenceCount];
        _previous = new int[words.SentenceCount];
        _threads = new int[words.SentenceCount];
        Array.Fill(_next, -1);
        Array.Fill(_previous, -1);
        for (var s = 0; s < _wholes.Length; s++)
        {
            foreach (var word in words.Sentence(s))
            {
                _wholes[s] += _weights[word];
            }
        }

        Follow(cancellation);
        for (var s = 0; s < _threads.Length; s++)
        {
            _threads[s] = _previous[s] < 0 ? s : _threads[_previous[s]];
        }
    }

    /// <summary>Name of the thread of a sentence: the index of its first sentence.</summary>
    public int ThreadOf(int sentence) => _threads[sentence];

    /// <summary>The sentence in which it goes on; -1 when it does not.</summary>
    public int Next(int sentence) => _next[sentence];

    /// <summary>The sentence that goes on in it; -1 when it is the first.</summary>
    public int Previous(int sentence) => _previous[sentence];

    /// <summary>The sentence of <paramref name="document"/> most like <paramref name="sentence"/>, however little; -1 when none shares a weighty word.</summary>
    public int Nearest(int sentence, int document)
    {
        var (best, most) = (-1, 0.0);
        for (var s = _words.FirstSentence(document); s < _words.FirstSentence(document + 1); s++)
        {
            var alike = Alike(sentence, s);
            (best, most) = alike > most ? (s, alike) : (best, most);
        }

        return best;
    }

    private double Alike(int one, int other)
    {
        var counts = new Dictionary<int, int>();
        foreach (var word in _words.Sentence(one))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }

        var shared = 0.0;
        var hasContent = false;
        foreach (var word in _words.Sentence(other))
        {
            if (counts.TryGetValue(word, out var left) && left > 0)
            {
                counts[word] = left - 1;
                shared += _weights[word];
                hasContent |= _words.IsContent(word);
            }
        }

        return hasContent ? 2 * shared / (_wholes[one] + _wholes[other]) : 0;
    }

    private void Follow(CancellationToken cancellation)
    {
        var holders = new Dictionary<int, List<int>>();
        var pairs = new List<(double Alike, int Earlier, int Later)>();
        for (var d = 1; d < _words.DocumentCount; d++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var back = 1; back <= LookBack && back <= d; back++)
            {
                pairs.Clear();
                Pair(d - back, d, holders, pairs);
                pairs.Sort((left, right) => (right.Alike, left.Earlier, left.Later).CompareTo((left.Alike, right.Earlier, right.Later)));
                foreach (var (_, earlier, later) in pairs)
                {
                    if (_next[earlier] < 0 && _previous[later] < 0)
                    {
                        (_next[earlier], _previous[later]) = (later, earlier);
                    }
                }
            }
        }
    }

    /// <summary>All pairs of open sentences of two documents that are alike enough and share a weighty word.</summary>
    private void Pair(int earlier, int later, Dictionary<int, List<int>> holders, List<(double Alike, int Earlier, int Later)> pairs)
    {
        holders.Clear();
        for (var s = _words.FirstSentence(earlier); s < _words.FirstSentence(earlier + 1); s++)
        {
            if (_next[s] >= 0)
            {
                continue;
            }

            foreach (var word in _words.Sentence(s))
            {
                if (_words.IsContent(word))
                {
                    ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, word, out _);
                    held ??= [];
                    if (held.Count == 0 || held[^1] != s)
                    {
                        held.Add(s);
                    }
                }
            }
        }

        var rough = new Dictionary<int, double>();
        for (var s = _words.FirstSentence(later); s < _words.FirstSentence(later + 1); s++)
        {
            if (_previous[s] >= 0)
            {
                continue;
            }

            rough.Clear();
            foreach (var word in _words.Sentence(s))
            {
                if (holders.TryGetValue(word, out var held))
                {
                    foreach (var other in held)
                    {
                        CollectionsMarshal.GetValueRefOrAddDefault(rough, other, out _) += _weights[word];
                    }
                }
            }

            foreach (var (other, weight) in rough)
            {
                // The rough weight leaves out function words and so is at least nine tenths of what is shared.
                if (2 * weight / (_wholes[s] + _wholes[other]) >= LeastAlike * 0.7 && Alike(s, other) is var alike and >= LeastAlike)
                {
                    pairs.Add((alike, other, s));
                }
            }
        }
    }
}
