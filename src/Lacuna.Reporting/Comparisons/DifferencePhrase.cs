using System.Collections.Immutable;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Wordings;

namespace Lacuna.Reporting.Comparisons;

/// <summary>One difference in words: "names for one thing: A “issue”, B “war”".</summary>
internal static class DifferencePhrase
{
    public static Phrase Of(Difference difference) =>
        Phrase.Of($"{KindWords.Of(difference.Kind)}: A {Words(difference.InA)}, B {Words(difference.InB)}");

    public static ImmutableArray<Quote> Quotes(Difference difference, ComparisonWords words) =>
    [
        .. difference.EvidenceA is { } a ? [words.InA(a)] : ImmutableArray<Quote>.Empty,
        .. difference.EvidenceB is { } b ? [words.InB(b)] : ImmutableArray<Quote>.Empty,
    ];

    private static Phrase Words(string words) => words.Length == 0 ? Phrase.Plain("nothing") : Phrase.Of($"{words:q}");
}
