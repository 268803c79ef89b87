using System.Collections.Immutable;
using Lacuna.Findings.Quotes.Scanning;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Quotes.Aligning;

/// <summary>A quotation made ready to be laid beside many sources: each word with its weight and with a number that all its spellings share.</summary>
internal sealed class PreparedQuote
{
    /// <summary>Weight of a word that stands in every document; a word that was never seen weighs one more.</summary>
    private const double LeastWeight = 1;

    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _joined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _pairs = new(StringComparer.Ordinal);

    public PreparedQuote(ScannedText scanned)
    {
        Scanned = scanned;
        var words = scanned.Words;
        Keys = [.. words.Select(word => WordKey.Of(word.Span.AsSpan(scanned.Text)))];
        Ids = [.. Keys.Select(IdOf)];
        Weights = [.. Keys.Select(key => LeastWeight + (ContentWords.IsFunctionWord(key) ? 0 : WordStatistics.Default.Weight(Stemmer.Stem(key))))];
        for (var i = 0; i < Keys.Length; i++)
        {
            _joined.TryAdd(Keys[i], Ids[i]);
            foreach (var expansion in Spellings.ExpansionsOf(Keys[i]))
            {
                _joined.TryAdd(expansion.Replace(" ", "", StringComparison.Ordinal), Ids[i]);
            }

            if (i + 1 < Keys.Length && !words[i].Is(WordTraits.EndsParagraph))
            {
                AddPair(Keys[i] + Keys[i + 1], i);
                foreach (var contraction in Spellings.ContractionsOf(Keys[i], Keys[i + 1]))
                {
                    AddPair(contraction, i);
                }
            }
        }

        Best = Enumerable.Range(0, Keys.Length).Where(i => !words[i].Is(WordTraits.Bracketed)).Sum(i => Weights[i]);
    }

    public ScannedText Scanned { get; }

    public ImmutableArray<QuoteWord> Words => Scanned.Words;

    public ImmutableArray<string> Keys { get; }

    /// <summary>For each word the number of its spelling.</summary>
    public ImmutableArray<int> Ids { get; }

    public ImmutableArray<double> Weights { get; }

    /// <summary>The score of a source that has all words; bracketed ones are left out of account.</summary>
    public double Best { get; }

    /// <summary>The words of a source by the numbers of this quotation.</summary>
    public NumberedSource Number(ScannedText source)
    {
        var words = source.Words;
        var ids = new int[words.Length];
        var joined = new int[words.Length];
        Dictionary<int, List<int>>? pairs = null;
        var forms = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        var joins = _joined.GetAlternateLookup<ReadOnlySpan<char>>();
        var ofPairs = _pairs.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> keys = stackalloc char[2 * WordKey.Longest];
        var before = 0;
        for (var j = 0; j < words.Length; j++)
        {
            // The key of the word before stands in front, so that two words are looked up as one.
            var length = WordKey.Write(words[j].Span.AsSpan(source.Text), keys[before..(before + WordKey.Longest)]);
            ids[j] = forms.TryGetValue(keys.Slice(before, length), out var id) ? id : -1;
            if (ofPairs.TryGetValue(keys.Slice(before, length), out var places))
            {
                (pairs ??= [])[j] = places;
            }

            joined[j] = -1;
            if (j > 0)
            {
                joined[j - 1] = joins.TryGetValue(keys[..(before + length)], out var both) ? both : -1;
            }

            keys.Slice(before, length).CopyTo(keys);
            before = length;
        }

        return new NumberedSource(source, ids, joined, pairs);
    }

    private int IdOf(string key)
    {
        if (_forms.TryGetValue(key, out var id))
        {
            return id;
        }

        id = _forms.Count;
        _forms.Add(key, id);
        foreach (var other in Spellings.Of(key).Concat(Spellings.ExpansionsOf(key).Select(words => words.Replace(" ", "", StringComparison.Ordinal))))
        {
            _forms.TryAdd(other, id);
        }

        return id;
    }

    private void AddPair(string joined, int first)
    {
        if (!_pairs.TryGetValue(joined, out var places))
        {
            _pairs.Add(joined, places = []);
        }

        places.Add(first);
    }
}
