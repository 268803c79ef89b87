namespace Lacuna.Reading.Actors;

/// <summary>The phrases of the tables by the numbers of their words.</summary>
internal sealed class PhraseTable
{
    /// <summary>Longer acronyms are also common words in capitals.</summary>
    private const int LongestAcronym = 6;

    private const int MaximumWords = 24;
    private readonly Dictionary<ulong, int> _first = new(16_384);
    private readonly Dictionary<ulong, byte> _longest = new(8_192);
    private readonly List<Phrase> _phrases = new(16_384);

    /// <summary>Reading number <paramref name="index"/>.</summary>
    public Phrase this[int index] => _phrases[index];

    /// <summary>Number of words of the longest phrase that begins with <paramref name="word"/>; 0 when none does.</summary>
    public int LongestFrom(ulong word) => _longest.GetValueOrDefault(word);

    /// <summary>First reading of the phrase with number <paramref name="phrase"/>; -1 when there is none.</summary>
    public int FirstOf(ulong phrase) => _first.TryGetValue(phrase, out var index) ? index : -1;

    /// <summary>Adds <paramref name="text"/>, cut into words as the segmenter cuts a text; with <paramref name="anyCase"/> its words need no capitals.</summary>
    public void Add(ReadOnlySpan<char> text, PhraseKind kind, int index, bool anyCase = false)
    {
        ulong first = 0, phrase = 0;
        byte count = 0;
        uint capitals = 0, allCapitals = 0;
        for (var rest = text; !rest.IsEmpty && count < MaximumWords;)
        {
            var word = PhraseWords.Next(ref rest);
            if (WordHash.Of(word) is var hash and > 0)
            {
                capitals |= !anyCase && char.IsUpper(word[0]) ? 1u << count : 0;
                allCapitals |= !anyCase && IsAcronym(word) ? 1u << count : 0;
                first = count++ == 0 ? hash : first;
                phrase = WordHash.Append(phrase, hash);
            }
        }

        if (count > 0)
        {
            _longest[first] = Math.Max(count, _longest.GetValueOrDefault(first));
            Add(phrase, new Phrase(kind, index, capitals, allCapitals, -1));
        }
    }

    private void Add(ulong key, Phrase phrase)
    {
        var first = FirstOf(key);
        for (var i = first; i >= 0; i = _phrases[i].Next)
        {
            if (_phrases[i] is var known && known.Kind == phrase.Kind && known.Index == phrase.Index)
            {
                // Two spellings that fold together: the freer one holds.
                _phrases[i] = known with { Capitals = known.Capitals & phrase.Capitals, AllCapitals = known.AllCapitals & phrase.AllCapitals };
                return;
            }
        }

        _first[key] = _phrases.Count;
        _phrases.Add(phrase with { Next = first });
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                if (!char.IsUpper(c))
                {
                    return false;
                }

                letters++;
            }
        }

        return letters is > 1 and < LongestAcronym;
    }
}
