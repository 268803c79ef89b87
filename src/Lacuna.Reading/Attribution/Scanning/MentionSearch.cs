using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>Finds mentions by place.</summary>
internal static class MentionSearch
{
    /// <summary>Longest mention in characters that a look back has to allow for.</summary>
    public const int LongestMention = 200;

    /// <summary>True when a mention starts at <paramref name="offset"/>.</summary>
    public static bool StartsAt(AnnotatedDocument document, int offset)
    {
        var index = FirstFrom(document, offset);
        return index < document.Mentions.Length && document.Mentions[index].Span.Start == offset;
    }

    /// <summary>True when a mention ends at <paramref name="offset"/>.</summary>
    public static bool EndsAt(AnnotatedDocument document, int offset)
    {
        for (var i = FirstFrom(document, offset) - 1; i >= 0 && document.Mentions[i].Span.Start > offset - LongestMention; i--)
        {
            if (document.Mentions[i].Span.End == offset)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>End of the longest mention that starts at <paramref name="offset"/>; the offset itself when none does.</summary>
    public static int EndFrom(AnnotatedDocument document, int offset)
    {
        var end = offset;
        for (var i = FirstFrom(document, offset); i < document.Mentions.Length && document.Mentions[i].Span.Start == offset; i++)
        {
            end = Math.Max(end, document.Mentions[i].Span.End);
        }

        return end;
    }

    /// <summary>True when a mention covers the character at <paramref name="offset"/>.</summary>
    public static bool Holds(AnnotatedDocument document, int offset)
    {
        for (var i = FirstFrom(document, offset + 1) - 1; i >= 0 && document.Mentions[i].Span.Start > offset - LongestMention; i--)
        {
            if (document.Mentions[i].Span.Contains(offset))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the first mention that starts at or after <paramref name="offset"/>.</summary>
    public static int FirstFrom(AnnotatedDocument document, int offset)
    {
        int low = 0, high = document.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Mentions[middle].Span.Start < offset)
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
