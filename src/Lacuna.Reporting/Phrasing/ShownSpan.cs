using Lacuna.Core.Text;

namespace Lacuna.Reporting.Phrasing;

/// <summary>The part of a span that is marked in a text.</summary>
internal static class ShownSpan
{
    /// <summary>The part of the span that lies in the text, from its first character that is no blank to its last, never cut inside a surrogate pair.</summary>
    public static TextSpan Of(TextSpan span, string text)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End, start, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start > 0 && start < text.Length && char.IsSurrogatePair(text[start - 1], text[start]))
        {
            start--;
        }

        if (end > 0 && end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
