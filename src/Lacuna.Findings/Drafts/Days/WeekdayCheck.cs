using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Dates;
using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>Holds weekdays against the dates that they stand with: "Tuesday, April 4, 2022", "on Monday (April 5)".</summary>
internal static class WeekdayCheck
{
    /// <summary>Days between which and the date the weekday's own day is looked for.</summary>
    private const int HalfWeek = 3;

    /// <summary>Letters from which on a word is taken for a short weekday: "Tue", "Thurs".</summary>
    private const int ShortestName = 3;

    private static readonly string[] Names = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    /// <summary>The checks of <paramref name="draft"/>, in text order.</summary>
    public static ImmutableArray<DayCheck> In(AnnotatedDocument draft)
    {
        var checks = ImmutableArray.CreateBuilder<DayCheck>();
        for (var i = 0; i < draft.Times.Length; i++)
        {
            if (draft.Times[i] is not { Days: { Length: 1 } day, Span: var span } || !Moments.CanCount(day))
            {
                continue;
            }

            if (WeekdayIn(draft.Text, span, out var words) is { } weekday && words.Length < span.Length && !IsTimeOfWeekday(draft.Text, span, words))
            {
                checks.Add(Check(draft, span, day.Start, weekday, words));
            }
            else if (i > 0 && words.IsEmpty && draft.Times[i - 1].Span is var before && IsBeside(draft.Text, before, span)
                && WeekdayIn(draft.Text, before, out words) is { } named && words.Length == before.Length)
            {
                checks.Add(Check(draft, span, day.Start, named, words));
            }
        }

        return checks.ToImmutable();
    }

    private static DayCheck Check(AnnotatedDocument draft, TextSpan span, LocalDate day, IsoDayOfWeek weekday, TextSpan words)
    {
        var own = day.PlusDays(-HalfWeek);
        while (own.DayOfWeek != weekday)
        {
            own = own.PlusDays(1);
        }

        var isRight = day.DayOfWeek == weekday;
        return new DayCheck(DayCheckKind.Weekday, Evidence.From(draft.Document, span), new DateInterval(day, day), isRight ? Agreement.Agrees : Agreement.Differs)
        {
            Other = new DatedWords(new DateInterval(own, own), Evidence.From(draft.Document, words)),
        };
    }

    /// <summary>"Monday evening" has no date to hold the weekday against.</summary>
    private static bool IsTimeOfWeekday(string text, TextSpan span, TextSpan words)
    {
        foreach (var c in span.AsSpan(text))
        {
            if (char.IsDigit(c))
            {
                return false;
            }
        }

        return words.Start == span.Start && !span.AsSpan(text)[words.Length..].Contains(',');
    }

    private static bool IsBeside(string text, TextSpan weekday, TextSpan date) =>
        date.Start > weekday.End && text.AsSpan(weekday.End, date.Start - weekday.End) is ", " or " (" or " – " or " — " or ",";

    private static IsoDayOfWeek? WeekdayIn(string text, TextSpan span, out TextSpan words)
    {
        for (var start = span.Start; start < span.End;)
        {
            var end = start;
            while (end < span.End && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end - start >= ShortestName && Weekday(text.AsSpan(start, end - start)) is { } found)
            {
                words = TextSpan.FromBounds(start, end);
                return found;
            }

            start = end + 1;
        }

        words = default;
        return null;
    }

    private static IsoDayOfWeek? Weekday(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return i == 0 ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)i;
            }
        }

        return null;
    }
}
