using System.Runtime.InteropServices;

namespace Lacuna.Reading.Times;

/// <summary>The words of one sentence; asking beyond its ends gives a word of no kind.</summary>
internal sealed class TimeWords(string text)
{
    private readonly List<TimeWord> _words = [];

    /// <summary>The text that the words stand in.</summary>
    public string Text { get; } = text;

    /// <summary>How many there are.</summary>
    public int Count => _words.Count;

    /// <summary>The word at <paramref name="i"/>.</summary>
    public ref readonly TimeWord this[int i] => ref CollectionsMarshal.AsSpan(_words)[i];

    /// <summary>Starts a new sentence.</summary>
    public void Clear() => _words.Clear();

    /// <summary>Adds a word.</summary>
    public void Add(TimeWord word) => _words.Add(word);

    /// <summary>Takes back the words from <paramref name="count"/> on.</summary>
    public void Truncate(int count) => CollectionsMarshal.SetCount(_words, count);

    /// <summary>Marks the words from <paramref name="from"/> on as parts of the one before.</summary>
    public void Glue(int from)
    {
        for (var i = from; i < _words.Count; i++)
        {
            _words[i] = _words[i] with { IsGlued = true };
        }
    }

    /// <summary>Kind of the word at <paramref name="i"/>.</summary>
    public TimeWordKind Kind(int i) => (uint)i < (uint)_words.Count ? _words[i].Kind : TimeWordKind.None;

    /// <summary>Value of the word at <paramref name="i"/>.</summary>
    public int Value(int i) => (uint)i < (uint)_words.Count ? _words[i].Value : 0;

    /// <summary>True when the word at <paramref name="i"/> is of that kind.</summary>
    public bool Is(int i, TimeWordKind kind) => Kind(i) == kind;

    /// <summary>True when the word at <paramref name="i"/> begins with a capital.</summary>
    public bool IsCapital(int i) => (uint)i < (uint)_words.Count && _words[i].IsCapital;

    /// <summary>True when no space parts the word at <paramref name="i"/> from the one before.</summary>
    public bool IsGlued(int i) => (uint)i < (uint)_words.Count && _words[i].IsGlued;

    /// <summary>True for a number written with four digits that can be a year.</summary>
    public bool IsYear(int i) =>
        Is(i, TimeWordKind.Number) && _words[i].End - _words[i].Start == 4 && _words[i].Value is >= 1000 and < 2200 && char.IsAsciiDigit(Text[_words[i].Start]);

    /// <summary>True for a figure, not a number in words.</summary>
    public bool IsFigure(int i) => Is(i, TimeWordKind.Number) && char.IsAsciiDigit(Text[_words[i].Start]);

    /// <summary>The characters of the word at <paramref name="i"/>; empty beyond the ends.</summary>
    public ReadOnlySpan<char> Span(int i) =>
        (uint)i < (uint)_words.Count ? Text.AsSpan(_words[i].Start, _words[i].End - _words[i].Start) : [];

    /// <summary>True when the word at <paramref name="i"/> is <paramref name="word"/>, in any case.</summary>
    public bool IsWord(int i, string word) => Span(i).Equals(word, StringComparison.OrdinalIgnoreCase);
}
