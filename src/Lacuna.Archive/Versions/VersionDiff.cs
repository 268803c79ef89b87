using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Text;

namespace Lacuna.Archive.Versions;

/// <summary>How two versions of a text differ, word by word. What is compared is the extracted text, so that a change of a page's markup alone is none.</summary>
/// <param name="Edits">In text order; equal words stand between any two.</param>
/// <param name="Changed">Share of the words of both texts that are in edits, 0 to 1.</param>
public sealed record VersionDiff(ImmutableArray<VersionEdit> Edits, double Changed)
{
    /// <summary>
    /// Words that may be looked at in vain before two stretches count as rewritten as a whole. The search costs their square; a press page with
    /// all its words changed has some 2,000.
    /// </summary>
    private const int MostDifferences = 4_000;

    /// <summary>True when the texts have the same words.</summary>
    public bool IsEmpty => Edits.IsEmpty;

    /// <summary>The differences from <paramref name="earlier"/> to <paramref name="later"/>. White space is not compared.</summary>
    public static VersionDiff Between(string earlier, string later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var from = WordsOf(earlier);
        var to = WordsOf(later);
        var edits = ImmutableArray.CreateBuilder<VersionEdit>();
        int words = 0, nextFrom = 0, nextTo = 0;
        foreach (var (start, other, length) in Matches(earlier, from, later, to).Append((from.Count, to.Count, 0)))
        {
            if (start > nextFrom || other > nextTo)
            {
                edits.Add(new VersionEdit(SpanOf(from, nextFrom, start), SpanOf(to, nextTo, other)));
                words += start - nextFrom + other - nextTo;
            }

            (nextFrom, nextTo) = (start + length, other + length);
        }

        return new VersionDiff(edits.ToImmutable(), from.Count + to.Count == 0 ? 0 : (double)words / (from.Count + to.Count));
    }

    /// <summary>Runs of equal words, in order: those at both ends, then Myers (1986) between them.</summary>
    private static IEnumerable<(int From, int To, int Length)> Matches(string earlier, List<TextSpan> from, string later, List<TextSpan> to)
    {
        bool Equal(int i, int j) => from[i].AsSpan(earlier).SequenceEqual(to[j].AsSpan(later));

        var start = 0;
        while (start < from.Count && start < to.Count && Equal(start, start))
        {
            start++;
        }

        var end = 0;
        while (end < from.Count - start && end < to.Count - start && Equal(from.Count - 1 - end, to.Count - 1 - end))
        {
            end++;
        }

        if (start > 0)
        {
            yield return (0, 0, start);
        }

        foreach (var match in ShortestEdit(from.Count - start - end, to.Count - start - end, (i, j) => Equal(start + i, start + j)))
        {
            yield return (start + match.From, start + match.To, match.Length);
        }

        if (end > 0)
        {
            yield return (from.Count - end, to.Count - end, end);
        }
    }

    private static List<(int From, int To, int Length)> ShortestEdit(int n, int m, Func<int, int, bool> equal)
    {
        var most = Math.Min(n + m, MostDifferences);
        var reach = new int[(2 * most) + 3];
        var trace = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            trace.Add(reach[(most + 1 - d)..(most + 2 + d)]);
            for (var k = -d; k <= d; k += 2)
            {
                var at = most + 1 + k;
                var x = k == -d || (k != d && reach[at - 1] < reach[at + 1]) ? reach[at + 1] : reach[at - 1] + 1;
                while (x < n && x - k < m && equal(x, x - k))
                {
                    x++;
                }

                reach[at] = x;
                if (x >= n && x - k >= m)
                {
                    return WayBack(trace, n, m, d);
                }
            }
        }

        return [];
    }

    /// <summary>The runs of equal words on the way that was found.</summary>
    private static List<(int From, int To, int Length)> WayBack(List<int[]> trace, int n, int m, int differences)
    {
        var runs = new List<(int, int, int)>();
        int x = n, y = m;
        for (var d = differences; d >= 0; d--)
        {
            // The row before step d, whose diagonal k stands at d + k.
            var row = trace[d];
            var k = x - y;
            var fromBelow = k == -d || (k != d && row[d + k - 1] < row[d + k + 1]);
            var (beforeX, beforeY) = d == 0 ? (0, 0) : fromBelow ? (row[d + k + 1], row[d + k + 1] - k - 1) : (row[d + k - 1], row[d + k - 1] - k + 1);
            var startX = d == 0 ? 0 : fromBelow ? beforeX : beforeX + 1;
            if (x > startX)
            {
                runs.Add((startX, startX - k, x - startX));
            }

            (x, y) = (beforeX, beforeY);
        }

        runs.Reverse();
        return runs;
    }

    private static TextSpan SpanOf(List<TextSpan> words, int first, int end) =>
        end > first ? TextSpan.FromBounds(words[first].Start, words[end - 1].End)
        : new TextSpan(first > 0 ? words[first - 1].End : 0, 0);

    /// <summary>Runs of letters and digits with their marks, and each other character but white space.</summary>
    private static List<TextSpan> WordsOf(string text)
    {
        var words = new List<TextSpan>(text.Length / 5);
        var i = 0;
        while (i < text.Length)
        {
            var start = i++;
            if (char.IsWhiteSpace(text[start]))
            {
                continue;
            }

            if (IsOfWord(text[start]))
            {
                while (i < text.Length && IsOfWord(text[i]))
                {
                    i++;
                }
            }
            else if (char.IsHighSurrogate(text[start]) && i < text.Length && char.IsLowSurrogate(text[i]))
            {
                i++;
            }

            words.Add(TextSpan.FromBounds(start, i));
        }

        return words;
    }

    /// <summary>Characters of scripts without spaces are words of their own.</summary>
    private static bool IsOfWord(char character) =>
        (char.IsLetterOrDigit(character) && character is < '\u2E80' or (>= '\uA000' and < '\uF900'))
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
