using System.Globalization;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Times;

/// <summary>Fills in the year of a date, and the week of a weekday.</summary>
internal sealed class CalendarResolver(TimeAnchor anchor)
{
    /// <summary>
    /// A date without a year is the one nearest to publication, unless the tense speaks against it and it lies further off than this.
    /// Under a month, a past tense about it is mostly the tense of the report ("said the talks were due on May 3").
    /// </summary>
    private const int DaysAgainstTense = 45;

    private const int MonthsAhead = 3;

    /// <summary>Resolves <paramref name="meaning"/>.</summary>
    public Resolved Resolve(TimeMeaning.Calendar meaning, Tense tense, TimeReference? reference) => meaning switch
    {
        { Month: null, Day: null, Weekday: null, Year: { } year } => OfYear(year),
        { Month: null, Weekday: { } weekday } => OfWeekday(weekday, meaning.Row, tense, reference),
        { Day: null } => OfMonth(meaning, tense, reference),
        _ => OfDay(meaning, tense),
    };

    private static Resolved OfYear(int year) => Period.CanCount(year) ? Of(new TimeReference(TimeUnit.Year, new LocalDate(year, 1, 1))) : new Resolved(TimeType.Date, TimexValue.Year(year));

    private static Resolved Of(TimeReference period) => new(TimeType.Date, Period.Value(period)) { Days = Period.Days(period), Reference = period };

    private Resolved OfWeekday(int weekday, TimeRow? row, Tense tense, TimeReference? reference)
    {
        var isRelative = row is TimeRow.Previous or TimeRow.Following or TimeRow.Same && reference is not null;
        if ((isRelative ? reference!.Value.Start : anchor.Published) is not { } now)
        {
            return new Resolved(TimeType.Date, "XXXX-WXX-" + weekday.ToString(CultureInfo.InvariantCulture));
        }

        var day = (IsoDayOfWeek)weekday;
        var before = now.PlusDays(1).Previous(day);
        var after = now.PlusDays(-1).Next(day);
        var (date, other) = row switch
        {
            TimeRow.Last or TimeRow.Previous => (now.Previous(day), now.Previous(day).PlusWeeks(-1)),
            TimeRow.Next or TimeRow.Following => (now.Next(day), now.Next(day).PlusWeeks(1)),
            TimeRow.This => tense == Tense.Past && before.PlusDays(3) >= now ? (before, after) : (after, before),
            _ => tense == Tense.Future ? (after, before) : (before, after),
        };
        var resolved = Of(new TimeReference(TimeUnit.Day, date));
        return date == other ? resolved : resolved with { Others = [TimexValue.Day(other)] };
    }

    private Resolved OfMonth(TimeMeaning.Calendar meaning, Tense tense, TimeReference? reference)
    {
        var month = meaning.Month!.Value;
        if (meaning.Year is { } named)
        {
            return Period.CanCount(named)
                ? Of(new TimeReference(TimeUnit.Month, new LocalDate(named, month, 1)))
                : new Resolved(TimeType.Date, TimexValue.Month(named, month));
        }

        var from = meaning.Row is TimeRow.Previous or TimeRow.Following or TimeRow.Same ? reference?.Start ?? anchor.Published : anchor.Published;
        if (from is not { } now)
        {
            return new Resolved(TimeType.Date, TimexValue.Month(null, month));
        }

        var year = meaning.YearShift is { } shift ? now.Year + shift : meaning.Row switch
        {
            TimeRow.Last or TimeRow.Previous => month < now.Month ? now.Year : now.Year - 1,
            TimeRow.Next or TimeRow.Following => month > now.Month ? now.Year : now.Year + 1,
            TimeRow.This => now.Year,
            TimeRow.Same => now.Year,
            _ when tense == Tense.Past => month <= now.Month ? now.Year : now.Year - 1,
            _ when tense == Tense.Future => month >= now.Month ? now.Year : now.Year + 1,
            _ => NearestYear(now, month),
        };
        return Of(new TimeReference(TimeUnit.Month, new LocalDate(year, month, 1)));
    }

    /// <summary>Without a tense: news tells of what has been, so only the next <see cref="MonthsAhead"/> months are taken for what is to come.</summary>
    private static int NearestYear(LocalDate now, int month) => (month - now.Month) switch
    {
        > MonthsAhead => now.Year - 1,
        < MonthsAhead - 12 => now.Year + 1,
        _ => now.Year,
    };

    private Resolved OfDay(TimeMeaning.Calendar meaning, Tense tense)
    {
        var (month, day) = (meaning.Month!.Value, meaning.Day!.Value);
        if (meaning.Year is { } named)
        {
            return DateIn(named, month, day) is { } date ? Of(new TimeReference(TimeUnit.Day, date)) : Unfit(TimexValue.Year(named), month, day);
        }

        if (anchor.Published is not { } now)
        {
            return Unfit("XXXX", month, day);
        }

        if (meaning.YearShift is { } shift)
        {
            return DateIn(now.Year + shift, month, day) is { } shifted ? Of(new TimeReference(TimeUnit.Day, shifted)) : Unfit("XXXX", month, day);
        }

        LocalDate? best = null;
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
        {
            if (DateIn(year, month, day) is { } candidate && FitsTense(candidate, now, tense) && (best is null || Distance(candidate, now) < Distance(best.Value, now)))
            {
                best = candidate;
            }
        }

        return best is { } nearest ? Of(new TimeReference(TimeUnit.Day, nearest)) : Unfit("XXXX", month, day);
    }

    private static bool FitsTense(LocalDate date, LocalDate now, Tense tense) => tense switch
    {
        Tense.Past => date <= now.PlusDays(DaysAgainstTense),
        Tense.Future => date >= now.PlusDays(-DaysAgainstTense),
        _ => true,
    };

    private static int Distance(LocalDate a, LocalDate b) => Math.Abs(NodaTime.Period.DaysBetween(a, b));

    private static LocalDate? DateIn(int year, int month, int day) =>
        Period.CanCount(year) && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>A date of which the year is unknown or has no such day: the words are kept, no day is claimed.</summary>
    private static Resolved Unfit(string year, int month, int day) =>
        new(TimeType.Date, string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}"));
}
