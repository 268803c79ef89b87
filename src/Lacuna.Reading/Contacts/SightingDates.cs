using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Contacts;

/// <summary>Reads the dates that stand by a contact's words.</summary>
internal static class SightingDates
{
    /// <summary>Words between the contact and its date: "late on", "in the evening of", "in Geneva on".</summary>
    private const int Gap = 4;

    /// <summary>Longest period taken for a date: "in 2021" still bounds a meeting.</summary>
    private const int LongestDays = 366;

    /// <summary>Tokens after "After a call …" in which the day of the statement made after it is looked for.</summary>
    private const int StatementReach = 25;

    public static void Read(MarkedText text, ContactSighting sighting)
    {
        var sentence = text.Document.Sentences[sighting.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var time = text.TimeAt(i);
            if (time < 0 || text.FirstOfTime(time) != i)
            {
                continue;
            }

            if (DaysOf(text.Document.Times[time]) is { } days && Belongs(text, sighting, time, sentence))
            {
                sighting.Dates.Add(new DateClaim(days, text.Document.Times[time].Span));
                sighting.Widen(sighting.First, text.LastOfTime(time));
            }
        }

        if (sighting.Dates.Count == 0 && !sighting.IsPlanned && sighting.First > sentence.FirstToken && OpensAfter(text, sighting.First - 1, sentence.FirstToken))
        {
            sighting.LatestDate = DateOfStatementAfter(text, sighting, sentence);
        }
    }

    private static DateInterval? DaysOf(TimeExpression time) =>
        time.Type is TimeType.Date or TimeType.Time && time.Days is { } days && days.Length <= LongestDays ? days : null;

    private static bool Belongs(MarkedText text, ContactSighting sighting, int time, Sentence sentence)
    {
        var (first, last) = (text.FirstOfTime(time), text.LastOfTime(time));
        if (first > sentence.FirstToken && (text.Is(first - 1, "since") || text.Is(first - 1, "until") || text.Is(first - 1, "before") || text.Is(first - 1, "after") || text.Is(first - 1, "for")))
        {
            return false;
        }

        if (first >= sighting.First && last <= sighting.Last)
        {
            return true;
        }

        return first > sighting.Last ? OnlySmallWords(text, sighting.Last + 1, first) : last < sighting.First && OpensClause(text, first, sentence.FirstToken) && OnlySmallWords(text, last + 1, sighting.First);
    }

    /// <summary>"On Wednesday, President …": the date opens the clause.</summary>
    private static bool OpensClause(MarkedText text, int first, int from)
    {
        var before = first - 1;
        if (before >= from && (text.Is(before, "on") || text.Is(before, "in") || text.Is(before, "late") || text.Is(before, "earlier")))
        {
            before--;
        }

        return before < from || text.Tokens[before].Kind is TokenKind.Punctuation or TokenKind.Quote || text.Has(before, ContactWordRoles.Break | ContactWordRoles.Conjunction);
    }

    private static bool OnlySmallWords(MarkedText text, int first, int end)
    {
        if (end - first > Gap)
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            var isPlace = i > first && text.IsCapitalised(i) && (text.Is(i - 1, "in") || text.Is(i - 1, "at"));
            var small = isPlace || text.TimeAt(i) >= 0 || text.Is(i, ",") || text.Is(i, "(") || text[i] is "on" or "in" or "at" or "late" or "early" or "of" or "the" or "evening" or "morning" or "earlier" or "held" or "place" or "took" or "both" or "here";
            if (!small)
            {
                return false;
            }
        }

        return true;
    }

    private static bool OpensAfter(MarkedText text, int preposition, int from) =>
        preposition - from <= 1 && (text.Is(preposition, "after") || text.Is(preposition, "following"));

    private static DateClaim? DateOfStatementAfter(MarkedText text, ContactSighting sighting, Sentence sentence)
    {
        for (var i = sighting.Last + 1; i < sentence.EndToken && i <= sighting.Last + StatementReach; i++)
        {
            var time = text.TimeAt(i);
            if (time >= 0 && text.Document.Times[time] is { Days: { Length: 1 } day } expression && text.Is(text.FirstOfTime(time) - 1, "on"))
            {
                return new DateClaim(day, expression.Span);
            }
        }

        return null;
    }
}
