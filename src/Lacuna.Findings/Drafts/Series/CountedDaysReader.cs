using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Actors;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Drafts.Series;

/// <summary>Reads from when on, or within which days, a place in a series is counted: "since hostilities began", "this year", "in three weeks".</summary>
internal sealed class CountedDaysReader(AnnotatedDocument draft, ActorTable table)
{
    /// <summary>Tokens after the place within which the words for the days begin: "the third meeting of the two presidents in Sochi since".</summary>
    private const int Reach = 16;

    /// <summary>Tokens of a clause after "since".</summary>
    private const int ClauseReach = 10;

    /// <summary>Tokens between "since" and its date: "since the end of", "since the February 24 invasion".</summary>
    private const int DateReach = 3;

    /// <summary>The days; null when the words give none that can be dated.</summary>
    /// <param name="contact">The contact that is counted.</param>
    /// <param name="ordinal">The words for its place.</param>
    /// <param name="until">Its day.</param>
    /// <param name="isOfAllTime">True when it is counted over all time.</param>
    public CountedDays? Read(Contact contact, TextSpan ordinal, LocalDate until, out bool isOfAllTime)
    {
        isOfAllTime = false;
        var sentence = draft.SentenceAt(ordinal.Start);
        if (sentence >= draft.Sentences.Length)
        {
            return null;
        }

        var first = draft.TokenAt(ordinal.Start);
        var end = Math.Min(draft.Sentences[sentence].EndToken, draft.TokenAt(ordinal.End) + Reach);
        for (var i = first; i < end; i++)
        {
            var word = draft.Tokens[i].AsSpan(draft.Text);
            if (word.Equals("since", StringComparison.OrdinalIgnoreCase))
            {
                return Since(contact, i, end, until, contact.Ordinal == 1 && contact.OrdinalSpan == ordinal);
            }

            if (word.Equals("ever", StringComparison.OrdinalIgnoreCase))
            {
                isOfAllTime = true;
                return null;
            }

            if (TimeAt(i) is { } time && (Within(time, i, until) ?? Period(time, i, until)) is { } days)
            {
                return days;
            }
        }

        return null;
    }

    private CountedDays? Since(Contact contact, int since, int end, LocalDate until, bool isFirst)
    {
        for (var i = since + 1; i < end && i <= since + DateReach; i++)
        {
            if (TimeAt(i) is { Type: TimeType.Date, Days: { } days } time && days.Start <= until)
            {
                // "the first since 2019" says that there was one in 2019; "the second since 24 February" may count that day.
                var from = isFirst && days.End < until ? days.End.PlusDays(1) : days.Start;
                return new CountedDays(new DateInterval(from, until), Words(since, time.Span.End), null);
            }
        }

        var last = LastOfClause(since, end);
        var clause = TextSpan.FromBounds(draft.Tokens[since].End, draft.Tokens[last].End);
        var named = draft.Mentions.Where(mention => clause.Contains(mention.Span)).SelectMany(mention => mention.Actors).ToList();
        return SeriesStarts.Of(clause.In(draft.Text), named, contact.Participants, until, table) is { } start
            ? new CountedDays(new DateInterval(start.Day, until), Words(since, clause.End), start.Name)
            : null;
    }

    private int LastOfClause(int since, int end)
    {
        var last = since;
        while (last + 1 < end && last - since < ClauseReach && draft.Tokens[last + 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive
            && draft.Tokens[last + 1].AsSpan(draft.Text) is not ("between" or "with"))
        {
            last++;
        }

        return last;
    }

    /// <summary>"this year", "in March", "in 2022": a period in which the contact lies.</summary>
    private CountedDays? Period(TimeExpression time, int token, LocalDate until) =>
        time is { Type: TimeType.Date, Days: { Length: > 1 } days } && days.Contains(until)
            ? new CountedDays(new DateInterval(days.Start, until), Words(token, time.Span.End), null)
            : null;

    /// <summary>"in three weeks", "within a month": a length of time before the contact.</summary>
    private CountedDays? Within(TimeExpression time, int token, LocalDate until)
    {
        if (time.Type != TimeType.Duration || token == 0 || draft.Tokens[token - 1].AsSpan(draft.Text) is not ("in" or "within" or "over")
            || PeriodPattern.NormalizingIso.Parse(time.Value) is not { Success: true, Value: { HasTimeComponent: false } length }
            || length.Years > 100 || length.Months > 1200 || length.Weeks > 5200 || length.Days > 36500)
        {
            return null;
        }

        return new CountedDays(new DateInterval(until.Minus(length), until), Words(token - 1, time.Span.End), null);
    }

    private TimeExpression? TimeAt(int token)
    {
        var start = draft.Tokens[token].Start;
        foreach (var time in draft.Times)
        {
            if (time.Span.Start == start)
            {
                return time;
            }
        }

        return null;
    }

    private Evidence Words(int first, int end) => Evidence.From(draft.Document, TextSpan.FromBounds(draft.Tokens[first].Start, end));
}
