using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;

namespace Lacuna.Core.Evidences;

/// <summary>Finds evidence again in a changed text.</summary>
/// <remarks>
/// The words must be the same but for white space and the shape of quotation marks and dashes. Words alone are never
/// enough, for readouts repeat themselves and differ in a name: a place needs the surroundings it had, and long words
/// need less of them than short ones. Surroundings count as far as they are the same without a gap. Where they were cut
/// short by the edge of the text, they count in full at such an edge alone: a full stop after the words is no surrounding.
/// </remarks>
internal static class EvidenceLocator
{
    /// <summary>
    /// What a place must reach of three at most: the share of the surroundings that is the same before it, the share
    /// after it, and the length of the words themselves against <see cref="LongWords"/>. At 1.5 short words need both
    /// sides, long words need one, and no words stand without any.
    /// </summary>
    private const double LeastAgreement = 1.5;

    /// <summary>Share of one side's surroundings below which that side does not count: a lookalike often shares the few words next to it.</summary>
    private const double LeastShare = 0.75;

    /// <summary>How much better the best place must agree than the next one to be taken alone.</summary>
    private const double LeastMargin = 0.5;

    /// <summary>Length from which words count in full.</summary>
    private const int LongWords = 64;

    public static EvidenceLocation Locate(Evidence evidence, string text)
    {
        var at = evidence.At;
        var standsThere = at.End <= text.Length && at.AsSpan(text).SequenceEqual(evidence.Exact);
        if (standsThere && (SurroundingsAreSame(evidence, text) || Document.HashOf(text) == evidence.Of.ContentHash))
        {
            return new EvidenceLocation.Found(at);
        }

        if (evidence.Exact.Length == 0)
        {
            return new EvidenceLocation.Orphaned([]);
        }

        var places = PlacesOf(evidence, text);
        var agreeing = places.FindAll(place => place.Agreement >= LeastAgreement);
        if (agreeing.Count == 0)
        {
            return new EvidenceLocation.Orphaned([.. places.Select(place => place.At)]);
        }

        var best = agreeing.MaxBy(place => place.Agreement);
        var near = agreeing.FindAll(place => place.Agreement > best.Agreement - LeastMargin);
        if (near.Count > 1)
        {
            return new EvidenceLocation.Ambiguous([.. near.Select(place => place.At)]);
        }

        return best.At == at ? new EvidenceLocation.Found(at) : new EvidenceLocation.Moved(best.At);
    }

    private static bool SurroundingsAreSame(Evidence evidence, string text)
    {
        var at = evidence.At;
        var before = text.AsSpan(Math.Max(0, at.Start - Evidence.ContextLength)..at.Start);
        var after = text.AsSpan(at.End..Math.Min(text.Length, at.End + Evidence.ContextLength));
        return before.SequenceEqual(evidence.Before) && after.SequenceEqual(evidence.After);
    }

    private static List<Place> PlacesOf(Evidence evidence, string text)
    {
        var folded = FoldedText.Of(text);
        var words = FoldedText.Of(evidence.Exact).Characters.Trim(' ');
        var before = FoldedText.Of(evidence.Before).Characters.TrimEnd(' ');
        var after = FoldedText.Of(evidence.After).Characters.TrimStart(' ');
        var places = new List<Place>();
        if (words.Length == 0)
        {
            return places;
        }

        for (var start = folded.Characters.IndexOf(words, StringComparison.Ordinal);
            start >= 0;
            start = folded.Characters.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            var end = start + words.Length;
            var left = SharedEnd(before, folded.Characters.AsSpan(0, start).TrimEnd(' '), evidence.Before.Length < Evidence.ContextLength);
            var right = SharedStart(after, folded.Characters.AsSpan(end).TrimStart(' '), evidence.After.Length < Evidence.ContextLength);
            var length = Math.Min(1.0, (double)words.Length / LongWords);
            places.Add(new Place(folded.SpanOf(start, words.Length), left + right + length));
        }

        return places;
    }

    /// <summary>Share of <paramref name="before"/> that also ends <paramref name="side"/>; nothing before agrees with the edge of the text only.</summary>
    private static double SharedEnd(ReadOnlySpan<char> before, ReadOnlySpan<char> side, bool atEdge)
    {
        var shared = 0;
        while (shared < before.Length && shared < side.Length && before[^(shared + 1)] == side[^(shared + 1)])
        {
            shared++;
        }

        return Share(shared, before.Length, side.Length, atEdge);
    }

    /// <summary>Share of <paramref name="after"/> that also starts <paramref name="side"/>; nothing after agrees with the edge of the text only.</summary>
    private static double SharedStart(ReadOnlySpan<char> after, ReadOnlySpan<char> side, bool atEdge) =>
        Share(after.CommonPrefixLength(side), after.Length, side.Length, atEdge);

    private static double Share(int shared, int surrounding, int side, bool atEdge)
    {
        var isSameEdge = atEdge && shared == surrounding && side == surrounding;
        var share = isSameEdge ? 1 : surrounding == 0 ? 0 : (double)shared / (atEdge ? Evidence.ContextLength : surrounding);
        return share >= LeastShare ? share : 0;
    }

    private readonly record struct Place(TextSpan At, double Agreement);
}
