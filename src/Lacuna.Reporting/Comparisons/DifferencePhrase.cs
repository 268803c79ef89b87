using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Comparisons;

/// <summary>One difference in words: "names for one thing: A “issue”, B “war”".</summary>
internal static class DifferencePhrase
{
    public static Phrase Of(Difference difference) => Phrase.Of(
        $"{KindWords.Of(difference.Kind)}: A {Words(difference.Kind, difference.InA, difference.EvidenceA)}, B {Words(difference.Kind, difference.InB, difference.EvidenceB)}");

    public static ImmutableArray<Quote> Quotes(Difference difference, ComparisonWords words) =>
    [
        .. difference.EvidenceA is { } a ? [words.InA(a)] : ImmutableArray<Quote>.Empty,
        .. difference.EvidenceB is { } b ? [words.InB(b)] : ImmutableArray<Quote>.Empty,
    ];

    /// <summary>In quotation marks only where they are words of the account, and not a name that they were resolved to.</summary>
    private static Phrase Words(DifferenceKind kind, string words, Evidence? evidence) => words switch
    {
        "" => Phrase.Plain("does not say"),
        _ when kind is DifferenceKind.WhoAsked or DifferenceKind.WhoRaised => Phrase.Plain(words),
        _ when evidence is null || evidence.Exact.Contains(words, StringComparison.Ordinal) => Phrase.Of($"{words:q}"),
        _ => Phrase.Plain(words),
    };
}
