using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>Finds expressions of time by place.</summary>
internal static class TimeSearch
{
    /// <summary>End of the expression that starts at <paramref name="offset"/>; the offset itself when none does.</summary>
    public static int EndFrom(AnnotatedDocument document, int offset)
    {
        var index = FirstFrom(document, offset);
        return index < document.Times.Length && document.Times[index].Span.Start == offset ? document.Times[index].Span.End : offset;
    }

    /// <summary>Index of the first expression that starts at or after <paramref name="offset"/>.</summary>
    public static int FirstFrom(AnnotatedDocument document, int offset)
    {
        int low = 0, high = document.Times.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Times[middle].Span.Start < offset)
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
}
