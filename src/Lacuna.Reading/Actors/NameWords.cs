using Lacuna.Core.Text;

namespace Lacuna.Reading.Actors;

/// <summary>The words of one name in a text, as numbers.</summary>
internal sealed class NameWords
{
    private readonly List<ulong> _words = [];
    private readonly List<bool> _isInitial = [];

    private NameWords()
    {
    }

    public int Count => _words.Count;

    public ulong this[int index] => _words[index];

    public ulong Last => _words[^1];

    /// <summary>The name at <paramref name="span"/>, without a suffix such as "Jr." and without commas.</summary>
    public static NameWords Of(string text, TextSpan span, Lexicon lexicon)
    {
        var name = new NameWords();
        for (var rest = span.AsSpan(text); !rest.IsEmpty;)
        {
            var word = PhraseWords.Next(ref rest);
            var hash = WordHash.Of(word);
            if (hash != 0 && char.IsLetter(word[0]) && ((lexicon.ClassOf(hash) & WordClass.Suffix) == 0 || name.Count == 0))
            {
                name._words.Add(hash);
                name._isInitial.Add(word.TrimEnd('.').Length == 1);
            }
        }

        return name;
    }

    public bool IsInitial(int index) => _isInitial[index];

    public bool Contains(ulong word) => _words.Contains(word);

    /// <summary>Number of the phrase made of the words that <paramref name="take"/> lets through.</summary>
    public ulong Key(Func<int, bool> take)
    {
        ulong key = 0;
        for (var i = 0; i < Count; i++)
        {
            key = take(i) ? WordHash.Append(key, _words[i]) : key;
        }

        return key;
    }

    /// <summary>Number of the name with its last word first: "Suga Yoshihide" for "Yoshihide Suga".</summary>
    public ulong ReversedKey()
    {
        ulong key = WordHash.Append(0, Last);
        for (var i = 0; i < Count - 1; i++)
        {
            key = WordHash.Append(key, _words[i]);
        }

        return key;
    }

    /// <summary>True when both can name one person: every whole word of the shorter stands in the longer.</summary>
    public bool Fits(NameWords other)
    {
        var (shorter, longer) = Count <= other.Count ? (this, other) : (other, this);
        for (var i = 0; i < shorter.Count; i++)
        {
            if (!shorter._isInitial[i] && !longer.Contains(shorter._words[i]))
            {
                return false;
            }
        }

        return shorter.Count > 0;
    }
}
