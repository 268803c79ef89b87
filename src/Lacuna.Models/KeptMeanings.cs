using System.Collections.Concurrent;

namespace Lacuna.Models;

/// <summary>Meanings that were read lately, so that the words of one field, which come again and again, are read once.</summary>
/// <remarks>Two generations: what is asked for moves to the young one; when that is half of all that may be kept, the old one is dropped.</remarks>
/// <param name="most">Meanings kept at most; each takes about 2 KB.</param>
internal sealed class KeptMeanings(int most)
{
    private readonly Lock _gate = new();
    private ConcurrentDictionary<string, SentenceMeaning> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, SentenceMeaning> _old = new(StringComparer.Ordinal);

    /// <summary>The meaning of a sentence; null when it is not kept.</summary>
    public SentenceMeaning? Find(string sentence)
    {
        if (_young.TryGetValue(sentence, out var meaning))
        {
            return meaning;
        }

        if (_old.TryGetValue(sentence, out meaning))
        {
            Keep(sentence, meaning);
        }

        return meaning;
    }

    /// <summary>Keeps a meaning.</summary>
    public void Keep(string sentence, SentenceMeaning meaning)
    {
        if (!_young.TryAdd(sentence, meaning) || _young.Count <= most / 2)
        {
            return;
        }

        lock (_gate)
        {
            if (_young.Count > most / 2)
            {
                (_old, _young) = (_young, new ConcurrentDictionary<string, SentenceMeaning>(StringComparer.Ordinal));
            }
        }
    }
}
