using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets;

/// <summary>How far two sets of spans cover the same tokens.</summary>
internal static class SpanOverlap
{
    /// <summary>F1 over the word and number tokens that each side covers; marks do not count. 0 when either covers none.</summary>
    public static double TokenF1(AnnotatedDocument read, IEnumerable<TextSpan> left, IEnumerable<TextSpan> right)
    {
        var (ours, theirs) = (Tokens(read, left), Tokens(read, right));
        var common = ours.Count(theirs.Contains);
        return common == 0 ? 0 : 2.0 * common / (ours.Count + theirs.Count);
    }

    /// <summary>
    /// Tokens that both sides cover over tokens that either covers: words and numbers, or any token where <paramref name="gold"/> covers
    /// no word. 0 when either covers none.
    /// </summary>
    public static double TokenIoU(AnnotatedDocument read, IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> ours)
    {
        var (right, left) = (Tokens(read, gold), Tokens(read, ours));
        if (right.Count == 0)
        {
            (right, left) = (Tokens(read, gold, withMarks: true), Tokens(read, ours, withMarks: true));
        }

        var common = left.Count(right.Contains);
        return common == 0 ? 0 : (double)common / (left.Count + right.Count - common);
    }

    /// <summary>True when the two share a word or number token.</summary>
    public static bool Touch(AnnotatedDocument read, TextSpan? left, TextSpan? right) =>
        left is { } one && right is { } other && TokenF1(read, [one], [other]) > 0;

    private static HashSet<int> Tokens(AnnotatedDocument read, IEnumerable<TextSpan> spans, bool withMarks = false)
    {
        var tokens = new HashSet<int>();
        foreach (var span in spans)
        {
            for (var i = read.TokenAt(span.Start); i < read.Tokens.Length && read.Tokens[i].Start < span.End; i++)
            {
                if (withMarks || read.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                {
                    tokens.Add(i);
                }
            }
        }

        return tokens;
    }
}
