using Lacuna.Core.Searching;
using Lacuna.Findings.Quotes;

namespace Lacuna.Evaluation.Sets.Quotations;

/// <summary>What is measured beside ours: exact search after normalising, then the nearest sentence by edit distance over words.</summary>
internal sealed class PlainSearch
{
    /// <summary>Likeness from which a quotation is cleaned, altered, a paraphrase; below it is not found. Plain values; not swept.</summary>
    private const double LeastCleaned = 0.95, LeastAltered = 0.6, LeastParaphrase = 0.4;

    /// <summary>Sentences that are compared: those that share most words.</summary>
    private const int MostCompared = 50;

    private readonly HeldPart _held;
    private readonly List<string[]> _sentences = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    public PlainSearch(HeldPart held)
    {
        _held = held;
        foreach (var document in held.Documents)
        {
            foreach (var sentence in document.Sentences)
            {
                var words = Words(sentence.Span.In(document.Text));
                foreach (var word in words.Distinct(StringComparer.Ordinal))
                {
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_byWord, word, out _) ??= []).Add(_sentences.Count);
                }

                _sentences.Add(words);
            }
        }
    }

    public QuoteVerdict Verdict(string words)
    {
        var count = _held.Holding(words).Take(2).Count();
        if (count > 0)
        {
            return count == 1 ? QuoteVerdict.Verbatim : QuoteVerdict.Ambiguous;
        }

        var likeness = Nearest(Words(words));
        return likeness < LeastParaphrase ? QuoteVerdict.NotFound
            : words.Contains("...", StringComparison.Ordinal) || words.Contains('\u2026', StringComparison.Ordinal) ? QuoteVerdict.Elided
            : words.Contains('[', StringComparison.Ordinal) ? QuoteVerdict.Bracketed
            : likeness >= LeastCleaned ? QuoteVerdict.Cleaned
            : likeness >= LeastAltered ? QuoteVerdict.Altered
            : QuoteVerdict.Paraphrase;
    }

    private static string[] Words(string text) => SearchableText.Fold(text).Split([SearchableText.Space, SearchableText.Break], StringSplitOptions.RemoveEmptyEntries);

    private double Nearest(string[] words)
    {
        var shared = new Dictionary<int, double>();
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            if (_byWord.TryGetValue(word, out var places))
            {
                foreach (var place in places)
                {
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(shared, place, out _) += 1.0 / places.Count;
                }
            }
        }

        return shared.OrderByDescending(pair => pair.Value).Take(MostCompared).Select(pair => Likeness(words, _sentences[pair.Key])).DefaultIfEmpty(0).Max();
    }

    /// <summary>1 less the edit distance over words, as a share of the longer of the two.</summary>
    private static double Likeness(string[] one, string[] other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return 1 - ((double)row[^1] / Math.Max(1, Math.Max(one.Length, other.Length)));
    }
}
