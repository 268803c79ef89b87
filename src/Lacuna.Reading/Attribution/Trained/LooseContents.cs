using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Trained;

/// <summary>Gives contents that no cue takes to the statement before them: a quotation goes on, in this paragraph or the next.</summary>
internal static class LooseContents
{
    /// <summary>Adds the contents to the last of <paramref name="found"/> that ends before them; those that are no quotation, or follow nothing near, are left out.</summary>
    public static void Give(AnnotatedDocument document, List<int> loose, List<FoundStatement> found)
    {
        foreach (var index in loose)
        {
            var span = document.Trained!.Spans[index].Span;
            if (!IsQuoted(document, span) || Before(document, span, found) is not (var last and >= 0))
            {
                continue;
            }

            found[last] = found[last] with { Content = found[last].Content.Add(span) };
        }
    }

    private static bool IsQuoted(AnnotatedDocument document, TextSpan span) => QuotationSearch.DepthAt(document, span.Start) > 0;

    private static int Before(AnnotatedDocument document, TextSpan span, List<FoundStatement> found)
    {
        var (last, end) = (-1, -1);
        for (var i = 0; i < found.Count; i++)
        {
            var own = Math.Max(found[i].Content[^1].End, (found[i].Cue ?? found[i].Content[0]).End);
            if (own <= span.Start && own > end)
            {
                (last, end) = (i, own);
            }
        }

        return last >= 0 && Paragraph(document, span.Start) - Paragraph(document, end - 1) <= 1 ? last : -1;
    }

    private static int Paragraph(AnnotatedDocument document, int offset)
    {
        var sentence = document.SentenceAt(offset);
        return sentence < document.Sentences.Length ? document.Sentences[sentence].Paragraph : document.Paragraphs.Length;
    }
}
