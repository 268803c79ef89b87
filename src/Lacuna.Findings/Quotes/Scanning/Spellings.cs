using System.Collections.Frozen;
using System.Collections.Immutable;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Quotes.Scanning;

/// <summary>Other ways to write one word: spellings of other countries, numbers in words, contractions.</summary>
internal static class Spellings
{
    private static readonly Lazy<ImmutableArray<(string One, string Other)>> Beginnings = new(() => Pairs("spelling-variants.txt"));
    private static readonly Lazy<ImmutableArray<(string One, string Other)>> Endings = new(() => Pairs("spelling-endings.txt"));
    private static readonly Lazy<FrozenDictionary<string, string>> Numbers = new(() =>
        Pairs("number-forms.txt").SelectMany(pair => (KeyValuePair<string, string>[])[new(pair.One, pair.Other), new(pair.Other, pair.One)]).ToFrozenDictionary(StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, string>> Expansions = new(() => Pairs("contractions.txt").ToLookup(pair => pair.One, pair => pair.Other, StringComparer.Ordinal));
    private static readonly Lazy<ILookup<string, string>> Contractions = new(() => Pairs("contractions.txt").ToLookup(pair => pair.Other, pair => pair.One, StringComparer.Ordinal));

    /// <summary>Shortest word, in letters, of which endings are changed: "rise" is not "rize".</summary>
    private const int LeastEnding = 6;

    /// <summary>Other spellings of the word with this key.</summary>
    public static IEnumerable<string> Of(string key)
    {
        if (Numbers.Value.TryGetValue(key, out var number))
        {
            yield return number;
        }

        foreach (var (one, other) in Beginnings.Value)
        {
            // "fulfil" begins "fulfill" too, so that the longer spelling is tried first.
            if (key.StartsWith(other, StringComparison.Ordinal) && !(one.Length > other.Length && key.StartsWith(one, StringComparison.Ordinal)))
            {
                yield return one + key[other.Length..];
            }
            else if (key.StartsWith(one, StringComparison.Ordinal))
            {
                yield return other + key[one.Length..];
            }
        }

        foreach (var (one, other) in key.Length < LeastEnding ? [] : Endings.Value)
        {
            if (key.EndsWith(one, StringComparison.Ordinal))
            {
                yield return string.Concat(key.AsSpan(0, key.Length - one.Length), other);
            }
            else if (key.EndsWith(other, StringComparison.Ordinal))
            {
                yield return string.Concat(key.AsSpan(0, key.Length - other.Length), one);
            }
        }
    }

    /// <summary>The words that a contraction stands for, each time parted by a space.</summary>
    public static IEnumerable<string> ExpansionsOf(string key) => Expansions.Value[key];

    /// <summary>The contractions of two words.</summary>
    public static IEnumerable<string> ContractionsOf(string first, string second) => Contractions.Value[$"{first} {second}"];

    private static ImmutableArray<(string One, string Other)> Pairs(string name) =>
        [.. WordList.Lines(name).Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1]))];
}
