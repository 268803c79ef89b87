using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>Finds quotations by place.</summary>
internal static class QuotationSearch
{
    /// <summary>Index of the first quotation that starts at or after <paramref name="offset"/>.</summary>
    public static int FirstFrom(AnnotatedDocument document, int offset)
    {
        int low = 0, high = document.Quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Quotations[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Number of quotations around the character at <paramref name="offset"/>.</summary>
    public static int DepthAt(AnnotatedDocument document, int offset)
    {
        var depth = 0;
        for (var i = FirstFrom(document, offset + 1) - 1; i >= 0; i--)
        {
            depth += document.Quotations[i].Span.Contains(offset) ? 1 : 0;
            if (document.Quotations[i].Depth == 0)
            {
                break;
            }
        }

        return depth;
    }
}
