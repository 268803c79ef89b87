using System.Buffers;
using System.Collections.Immutable;
using Lacuna.Findings.Quotes.Scanning;

namespace Lacuna.Findings.Quotes.Aligning;

/// <summary>Lays a quotation beside a source: Smith and Waterman's local alignment over words (1981) with affine gaps, in the windows of the source that share words in a row with it.</summary>
internal static class Aligner
{
    /// <summary>Words of a quotation that are aligned at once. A longer one is taken part by part, so that time grows with its length and not with the square.</summary>
    private const int LongestPart = 240;

    private enum From : byte
    {
        Start,
        Match,
        Gap,
        Added,
        Joined,
        Pair,
    }

    /// <summary>The best alignment; null when the source has no word of the quotation.</summary>
    public static Alignment? Align(PreparedQuote quote, NumberedSource source)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        var score = 0.0;
        var end = -1;
        for (var first = 0; first < quote.Words.Length;)
        {
            var count = PartAt(quote, first);
            var (part, partScore) = AlignPart(quote, first, count, source, SourceWindows.For(quote, first, count, source));
            if (part.Exists(step => step.SourceCount > 0) && part.Find(step => step.SourceCount > 0).Source is var start && end >= 0 && start > end)
            {
                steps.Add(new Step(first, 0, end, start - end, IsMatch: false));
            }

            steps.AddRange(part);
            score += partScore;
            end = part.Where(step => step.SourceCount > 0).Select(step => step.Source + step.SourceCount).DefaultIfEmpty(end).Max();
            first += count;
        }

        return end < 0 || !steps.Any(step => step.IsMatch) ? null : new Alignment(steps.ToImmutable(), score);
    }

    /// <summary>Words of the next part: up to the end of a sentence where one is near.</summary>
    private static int PartAt(PreparedQuote quote, int first)
    {
        var left = quote.Words.Length - first;
        if (left <= LongestPart + (LongestPart / 4))
        {
            return left;
        }

        for (var count = LongestPart; count > LongestPart / 2; count--)
        {
            if (quote.Words[first + count - 1].EndsSentence)
            {
                return count;
            }
        }

        return LongestPart;
    }

    private static (List<Step> Steps, double Score) AlignPart(PreparedQuote quote, int first, int count, NumberedSource source, int[] columns)
    {
        var width = columns.Length + 1;
        var size = (count + 1) * width;
        var from = ArrayPool<From>.Shared.Rent(size);
        var goesOn = ArrayPool<bool>.Shared.Rent(size);
        var rows = ArrayPool<double>.Shared.Rent(4 * width);
        try
        {
            var last = Fill(quote, first, count, source, columns, from, goesOn, rows);
            return (Trace(first, count, columns, from, goesOn, last.Column, quote, source), last.Score);
        }
        finally
        {
            ArrayPool<From>.Shared.Return(from);
            ArrayPool<bool>.Shared.Return(goesOn);
            ArrayPool<double>.Shared.Return(rows);
        }
    }

    /// <summary>Fills the table row by row, one for each word of the draft; gives the column in which the last row is best.</summary>
    private static (int Column, double Score) Fill(PreparedQuote quote, int first, int count, NumberedSource source, int[] columns, From[] from, bool[] goesOn, double[] rows)
    {
        var width = columns.Length + 1;
        Span<double> beforeLast = rows.AsSpan(0, width), last = rows.AsSpan(width, width), now = rows.AsSpan(2 * width, width);
        last.Clear();
        from.AsSpan(0, width).Clear();
        for (var i = 1; i <= count; i++)
        {
            var at = first + i - 1;
            var word = quote.Words[at];
            var (id, weight) = (quote.Ids[at], quote.Weights[at]);
            var isBracketed = word.Is(WordTraits.Bracketed);
            var added = isBracketed || word.Is(WordTraits.Parenthesised) ? AlignmentCosts.Bracketed : AlignmentCosts.Added;
            var replaced = isBracketed ? AlignmentCosts.Bracketed : AlignmentCosts.Replaced;
            var (open, gap) = i == count ? (double.MaxValue, 0) : GapAfter(quote, at);
            var inGap = double.NegativeInfinity;
            var row = i * width;
            now[0] = last[0] - added;
            from[row] = From.Added;
            for (var c = 1; c < width; c++)
            {
                var j = columns[c - 1];
                var isBeside = c > 1 && columns[c - 2] == j - 1;
                var matches = source.Ids[j] == id || (word.Is(WordTraits.PartBracketed) && PartialWord.Fits(quote.Scanned, word, source.Scanned, source.Scanned.Words[j]));
                var (best, origin) = (last[c - 1] + (matches ? weight : -replaced), From.Match);
                if (last[c] - added > best)
                {
                    (best, origin) = (last[c] - added, From.Added);
                }

                // The draft's word is this word of the source and the one before it together.
                if (isBeside && source.Joined[j - 1] == id && last[c - 2] + weight - AlignmentCosts.Joined > best)
                {
                    (best, origin) = (last[c - 2] + weight - AlignmentCosts.Joined, From.Joined);
                }

                if (i > 1 && source.IsPair(j, at - 1) && beforeLast[c - 1] + weight + quote.Weights[at - 1] - AlignmentCosts.Joined is var paired && paired > best)
                {
                    (best, origin) = (paired, From.Pair);
                }

                if (i < count && c > 1)
                {
                    var step = gap * (j - columns[c - 2]);
                    var opened = now[c - 1] - open - step;
                    var longer = inGap - step;
                    goesOn[row + c] = longer > opened;
                    inGap = Math.Max(opened, longer);
                    if (inGap > best)
                    {
                        (best, origin) = (inGap, From.Gap);
                    }
                }

                now[c] = best;
                from[row + c] = origin;
            }

            var free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }

        var column = 0;
        for (var c = 1; c < width; c++)
        {
            column = last[c] > last[column] ? c : column;
        }

        return (column, last[column]);
    }

    /// <summary>What a gap in the source costs after a word of the draft.</summary>
    private static (double Open, double Each) GapAfter(PreparedQuote quote, int at)
    {
        var (word, next) = (quote.Words[at], quote.Words[at + 1]);
        return next.Is(WordTraits.AfterEllipsis) ? (AlignmentCosts.OpenMarkedGap, AlignmentCosts.MarkedGap)
            : word.Is(WordTraits.Bracketed) || next.Is(WordTraits.Bracketed) ? (AlignmentCosts.OpenBracketedGap, AlignmentCosts.Gap)
            : (AlignmentCosts.OpenGap, AlignmentCosts.Gap);
    }

    private static List<Step> Trace(int first, int count, int[] columns, From[] from, bool[] goesOn, int column, PreparedQuote quote, NumberedSource source)
    {
        var width = columns.Length + 1;
        var steps = new List<Step>(count);
        var (i, c) = (count, column);
        while (i > 0)
        {
            var at = first + i - 1;
            switch (from[(i * width) + c])
            {
                case From.Match:
                    var j = columns[c - 1];
                    var isMatch = source.Ids[j] == quote.Ids[at]
                        || (quote.Words[at].Is(WordTraits.PartBracketed) && PartialWord.Fits(quote.Scanned, quote.Words[at], source.Scanned, source.Scanned.Words[j]));
                    steps.Add(new Step(at, 1, j, 1, isMatch));
                    (i, c) = (i - 1, c - 1);
                    break;
                case From.Joined:
                    steps.Add(new Step(at, 1, columns[c - 2], 2, IsMatch: true));
                    (i, c) = (i - 1, c - 2);
                    break;
                case From.Pair:
                    steps.Add(new Step(at - 1, 2, columns[c - 1], 1, IsMatch: true));
                    (i, c) = (i - 2, c - 1);
                    break;
                case From.Gap:
                    var end = c;
                    while (goesOn[(i * width) + c])
                    {
                        c--;
                    }

                    c--;
                    steps.Add(new Step(at + 1, 0, columns[c - 1] + 1, columns[end - 1] - columns[c - 1], IsMatch: false));
                    break;
                default:
                    steps.Add(new Step(at, 1, c > 0 ? columns[c - 1] + 1 : 0, 0, IsMatch: false));
                    i--;
                    break;
            }
        }

        steps.Reverse();
        return steps;
    }
}
