using Lacuna.Core.Reading;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>Reads by whose clock a time of day is told: "9 p.m. in Washington", "21:00 Kyiv time", "1900 GMT".</summary>
internal static class PlaceBeside
{
    /// <summary>The clock named in or right after <paramref name="time"/>; null for a bare date, and where no place that is known stands there.</summary>
    public static Clock? Of(AnnotatedDocument draft, TimeExpression time)
    {
        if (time.Type != TimeType.Time)
        {
            return null;
        }

        var after = draft.TokenAt(time.Span.End);
        for (var i = draft.TokenAt(time.Span.Start) + 1; i < after; i++)
        {
            if (At(draft, i, after) is { } named)
            {
                return named;
            }
        }

        var isPlace = after < draft.Tokens.Length && draft.Tokens[after].AsSpan(draft.Text) is "in" or "at" or "(" or ",";
        return At(draft, isPlace ? after + 1 : after, draft.Tokens.Length) ?? (time.Value.EndsWith('Z') ? Clocks.OfPlace("UTC") : null);
    }

    /// <summary>The longest place that begins at a token.</summary>
    private static Clock? At(AnnotatedDocument draft, int start, int end)
    {
        for (var count = Math.Min(Clocks.LongestPlace, end - start); count > 0; count--)
        {
            var words = draft.Text.AsSpan(draft.Tokens[start].Start, draft.Tokens[start + count - 1].End - draft.Tokens[start].Start).TrimEnd('.').ToString();
            if (Clocks.OfPlace(words) is { } clock)
            {
                return clock;
            }
        }

        return null;
    }
}
