using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Reads a contact's place in a series and how long it lasted.</summary>
internal static class SightingSeries
{
    /// <summary>Tokens after the noun that may still say since when the series runs.</summary>
    private const int SinceReach = 8;

    /// <summary>Tokens between the contact and a length of time that belongs to it: ", which lasted for more than".</summary>
    private const int DurationReach = 6;

    /// <summary>Notes the place in a series that the ordinal at <paramref name="ordinal"/> gives to the contact at <paramref name="trigger"/>.</summary>
    public static void SetOrdinal(MarkedText text, ContactSighting sighting, int ordinal, int trigger)
    {
        var first = ordinal > 0 && (text.Is(ordinal - 1, "the") || text.Is(ordinal - 1, "a")) ? ordinal - 1 : ordinal;
        first = first > 0 && text.Is(first - 1, "only") ? first - 1 : first;
        sighting.Ordinal = text.Word(ordinal).Number;
        sighting.OrdinalSpan = text.Span(first, LastOfSince(text, sighting, trigger));
        sighting.Widen(first, sighting.Last);
    }

    /// <summary>Reads "for the second time" after a verb, "was the second this year" after a noun, and lengths of time in and after the words of <paramref name="sighting"/>.</summary>
    public static void Read(MarkedText text, ContactSighting sighting)
    {
        var end = text.Document.Sentences[sighting.Sentence].EndToken;
        for (var i = sighting.First; i < end && i <= sighting.Last + DurationReach; i++)
        {
            if (sighting.Ordinal is null && text.Has(i, ContactWordRoles.Ordinal) && text.Is(i + 1, "time") && text.Is(i - 1, "the"))
            {
                (sighting.Ordinal, sighting.OrdinalSpan) = (text.Word(i).Number, text.Span(i - 1, i + 1));
            }
            else if (sighting.Ordinal is null && i > sighting.Trigger && IsPredicate(text, i, sighting.First, end))
            {
                (sighting.Ordinal, sighting.OrdinalSpan) = (text.Word(i).Number, text.Span(i - 1, LastOfSince(text, sighting, i)));
            }

            var time = text.TimeAt(i);
            if (time >= 0 && text.Document.Times[time].Type == TimeType.Duration && IsLength(text, i, sighting))
            {
                sighting.Duration ??= text.Document.Times[time].Span;
            }
            else if (IsLongWord(text[i]) && i < sighting.Trigger)
            {
                sighting.Duration ??= text.Tokens[i].Span;
            }
        }
    }

    private static int LastOfSince(MarkedText text, ContactSighting sighting, int trigger)
    {
        var end = text.Document.Sentences[sighting.Sentence].EndToken;
        if (!text.Is(trigger + 1, "since"))
        {
            return trigger;
        }

        var last = trigger + 1;
        while (last + 1 < end && last - trigger < SinceReach && text.Tokens[last + 1].Kind is TokenKind.Word or TokenKind.Number
            && !text.Is(last + 1, "between") && !text.Is(last + 1, "with"))
        {
            last++;
        }

        return last;
    }

    /// <summary>"was the second this year", "was only the third since March": an ordinal that stands for the contact.</summary>
    private static bool IsPredicate(MarkedText text, int ordinal, int first, int end)
    {
        if (!text.Has(ordinal, ContactWordRoles.Ordinal) || !(text.Is(ordinal - 1, "the") || text.Is(ordinal - 1, "their")))
        {
            return false;
        }

        var verb = text.Is(ordinal - 2, "only") || text.Is(ordinal - 2, "just") ? ordinal - 3 : ordinal - 2;
        return verb > first && text[verb] is "was" or "is" or "marked"
            && (ordinal + 1 >= end || text.Tokens[ordinal + 1].Kind == TokenKind.Punctuation || text[ordinal + 1] is "since" or "this" or "in" or "between" or "ever");
    }

    private static bool IsLength(MarkedText text, int token, ContactSighting sighting)
    {
        if (token < sighting.Trigger)
        {
            return token >= sighting.First;
        }

        for (var i = token - 1; i > sighting.Trigger && token - i <= DurationReach; i--)
        {
            if (text.Is(i, "lasted") || text.Is(i, "lasting") || text.Is(i, "for"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"hour-long", "50-minute", "two-hour".</summary>
    private static bool IsLongWord(ReadOnlySpan<char> word) =>
        word.EndsWith("-long", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("-hour", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("-minute", StringComparison.OrdinalIgnoreCase);
}
