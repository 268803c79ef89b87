using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Watching.Detecting;

/// <summary>What an edit did to a text, sentence by sentence. White space does not count.</summary>
internal static class SentenceDiff
{
    /// <summary>Cells of the table of common sentences; beyond it, sentences are compared without their order.</summary>
    private const long MostCells = 4_000_000;

    /// <summary>Sentences left out, added and reworded, in order of the text.</summary>
    public static ImmutableArray<SentenceChange> Of(AnnotatedDocument before, AnnotatedDocument after)
    {
        var (left, right) = (Pieces(before), Pieces(after));
        var start = 0;
        while (start < left.Length && start < right.Length && left[start].Words == right[start].Words)
        {
            start++;
        }

        var end = 0;
        while (end < left.Length - start && end < right.Length - start && left[^(end + 1)].Words == right[^(end + 1)].Words)
        {
            end++;
        }

        left = left[start..^end];
        right = right[start..^end];
        return (long)left.Length * right.Length > MostCells ? Unordered(left, right) : Ordered(left, right);
    }

    private static ImmutableArray<SentenceChange> Ordered(Piece[] left, Piece[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i].Words == right[j].Words ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var changes = ImmutableArray.CreateBuilder<SentenceChange>();
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            var (gone, came) = (i, j);
            while ((i < left.Length || j < right.Length) && !(i < left.Length && j < right.Length && left[i].Words == right[j].Words))
            {
                if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            // Between two sentences that stayed, what went and what came are put side by side in order.
            for (var k = 0; k < Math.Max(i - gone, j - came); k++)
            {
                changes.Add(new SentenceChange(gone + k < i ? left[gone + k].Span : null, came + k < j ? right[came + k].Span : null));
            }

            while (i < left.Length && j < right.Length && left[i].Words == right[j].Words)
            {
                i++;
                j++;
            }
        }

        return changes.ToImmutable();
    }

    private static ImmutableArray<SentenceChange> Unordered(Piece[] left, Piece[] right)
    {
        var (stayedLeft, stayedRight) = (left.Select(piece => piece.Words).ToHashSet(StringComparer.Ordinal), right.Select(piece => piece.Words).ToHashSet(StringComparer.Ordinal));
        return
        [
            .. left.Where(piece => !stayedRight.Contains(piece.Words)).Select(piece => new SentenceChange(piece.Span, null)),
            .. right.Where(piece => !stayedLeft.Contains(piece.Words)).Select(piece => new SentenceChange(null, piece.Span)),
        ];
    }

    /// <summary>Sentences; paragraphs or the whole text where a document was not read.</summary>
    private static Piece[] Pieces(AnnotatedDocument document)
    {
        IEnumerable<TextSpan> spans = !document.Sentences.IsEmpty ? document.Sentences.Select(sentence => sentence.Span)
            : !document.Paragraphs.IsEmpty ? document.Paragraphs
            : [new TextSpan(0, document.Text.Length)];
        return [.. spans.Select(span => new Piece(span, string.Join(' ', span.In(document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).Where(piece => piece.Words.Length > 0)];
    }

    private readonly record struct Piece(TextSpan Span, string Words);
}
