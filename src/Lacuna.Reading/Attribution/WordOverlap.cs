using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Attribution;

/// <summary>How far two parts of statements cover the same words.</summary>
internal static class WordOverlap
{
    /// <summary>Words and numbers in both over those in either, 0 to 1; 1 when both are empty, 0 when one is.</summary>
    public static double Share(AnnotatedDocument document, ReadOnlySpan<TextSpan> left, ReadOnlySpan<TextSpan> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.IsEmpty && right.IsEmpty ? 1 : 0;
        }

        int common = 0, all = 0;
        var first = Math.Min(left[0].Start, right[0].Start);
        var end = Math.Max(left[^1].End, right[^1].End);
        for (var t = document.TokenAt(first); t < document.Tokens.Length && document.Tokens[t].Start < end; t++)
        {
            if (document.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
            {
                var (isLeft, isRight) = (Holds(left, document.Tokens[t]), Holds(right, document.Tokens[t]));
                common += isLeft && isRight ? 1 : 0;
                all += isLeft || isRight ? 1 : 0;
            }
        }

        return all == 0 ? 1 : (double)common / all;
    }

    /// <summary>Number of words and numbers.</summary>
    public static int Words(AnnotatedDocument document, ReadOnlySpan<TextSpan> spans)
    {
        var words = 0;
        foreach (var span in spans)
        {
            for (var t = document.TokenAt(span.Start); t < document.Tokens.Length && document.Tokens[t].Start < span.End; t++)
            {
                words += document.Tokens[t].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
            }
        }

        return words;
    }

    private static bool Holds(ReadOnlySpan<TextSpan> spans, Token token)
    {
        foreach (var span in spans)
        {
            if (span.Overlaps(token.Span))
            {
                return true;
            }
        }

        return false;
    }
}
