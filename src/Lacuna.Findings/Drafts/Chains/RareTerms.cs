using System.Collections.Immutable;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Drafts.Chains;

/// <summary>The rarest words of a statement, by which the record is asked for what comes near to it.</summary>
internal static class RareTerms
{
    /// <summary>Words that are asked for. A retelling keeps one of six.</summary>
    private const int Most = 6;

    /// <summary>The terms, the rarest first; the beginning that the forms of a word share stands for all of them.</summary>
    public static ImmutableArray<SubjectTerm> Of(string words) =>
    [
        .. WordSplitter.Split(words)
            .Where(word => !word.IsNumber && !ContentWords.IsFunctionWord(words.AsSpan(word.Start, word.Length)))
            .DistinctBy(word => word.Stem, StringComparer.Ordinal)
            .OrderByDescending(word => WordStatistics.Default.Weight(word.Stem))
            .ThenBy(word => word.Start)
            .Take(Most)
            .Select(word => new SubjectTerm(FormOf(words.Substring(word.Start, word.Length), word.Stem))),
    ];

    private static string FormOf(string word, string stem)
    {
        var shared = 0;
        while (shared < Math.Min(word.Length, stem.Length) && char.ToLowerInvariant(word[shared]) == char.ToLowerInvariant(stem[shared]))
        {
            shared++;
        }

        return shared > TermPattern.LeastPrefix ? word[..shared] + "*" : word;
    }
}
