using Lacuna.Core.Reading;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>Reads by whose clock a time of day is told: "9 p.m. in Washington", "21:00 Kyiv time", "1900 GMT".</summary>
internal static class PlaceAfter
{
    /// <summary>The clock named right after <paramref name="time"/>; null for a bare date, and where no place that is known follows.</summary>
    public static Clock? Of(AnnotatedDocument draft, TimeExpression time)
    {
        if (time.Type != TimeType.Time)
        {
            return null;
        }

        if (time.Value.EndsWith('Z'))
        {
            return Clocks.OfPlace("UTC");
        }

        var first = draft.TokenAt(time.Span.End);
        var isPlace = first < draft.Tokens.Length && draft.Tokens[first].AsSpan(draft.Text) is "in" or "at" or "(" or ",";
        var start = isPlace ? first + 1 : first;
        for (var count = Math.Min(Clocks.LongestPlace, draft.Tokens.Length - start); count > 0; count--)
        {
            var (from, to) = (draft.Tokens[start], draft.Tokens[start + count - 1]);
            var words = draft.Text.AsSpan(from.Start, to.End - from.Start).TrimEnd('.').ToString();
            if (words.Length > 0 && Clocks.OfPlace(words) is { } clock)
            {
                return clock;
            }
        }

        return null;
    }
}
