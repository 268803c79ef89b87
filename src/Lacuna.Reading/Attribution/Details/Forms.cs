using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>Tells whether content is quoted throughout, in parts or not at all.</summary>
internal static class Forms
{
    public static StatementForm Of(AnnotatedDocument document, FoundStatement found)
    {
        int quoted = 0, all = 0;
        var depth = DepthAround(document, found);
        foreach (var content in found.Content)
        {
            for (var t = document.TokenAt(content.Start); t < document.Tokens.Length && document.Tokens[t].Start < content.End; t++)
            {
                if (document.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
                {
                    all++;
                    quoted += IsQuoted(document, document.Tokens[t].Start, depth) ? 1 : 0;
                }
            }
        }

        return quoted == 0 ? StatementForm.Indirect : quoted == all ? StatementForm.Direct : StatementForm.Mixed;
    }

    /// <summary>Number of quotations around the whole statement: inside a quotation, plain words are indirect again.</summary>
    private static int DepthAround(AnnotatedDocument document, FoundStatement found)
    {
        if ((found.Cue ?? found.Source) is not { } at)
        {
            return 0;
        }

        var depth = 0;
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Span.Start > at.Start)
            {
                break;
            }

            depth += quotation.Span.Contains(at) ? 1 : 0;
        }

        return depth;
    }

    private static bool IsQuoted(AnnotatedDocument document, int offset, int depth)
    {
        int low = 0, high = document.Quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Quotations[middle].Span.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var around = 0;
        for (var i = low - 1; i >= 0; i--)
        {
            around += document.Quotations[i].Span.Contains(offset) ? 1 : 0;
            if (document.Quotations[i].Depth == 0)
            {
                break;
            }
        }

        return around > depth;
    }
}
