using NodaTime;

namespace Lacuna.Reading.Times;

/// <summary>Calendar arithmetic on units. A season is three whole months of the northern hemisphere, as in TIMEX3: spring is March to May.</summary>
internal static class Period
{
    private const int FirstYear = 1000;
    private const int LastYear = 2999;
    private const int MonthsInSeason = 3;

    /// <summary>Most years that are counted off; beyond, "a thousand centuries ago" names no date.</summary>
    private const int FurthestYears = 900;
    private const int FirstSpringMonth = 3;

    /// <summary>True for a year within which arithmetic stays inside the calendar, and outside which a date in news is a fault.</summary>
    public static bool CanCount(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>True when so many units can be counted off.</summary>
    public static bool CanAdd(TimeUnit unit, int amount) => Math.Abs((long)amount) * unit switch
    {
        TimeUnit.Century => 36_525,
        TimeUnit.Decade => 3_653,
        TimeUnit.Year => 366,
        TimeUnit.Quarter => 92,
        TimeUnit.Month => 31,
        TimeUnit.Week or TimeUnit.Weekend => 7,
        TimeUnit.Fortnight => 14,
        _ => 1L,
    } <= FurthestYears * 366L;

    /// <summary>The period of grain <paramref name="unit"/> that holds <paramref name="date"/>, moved on by <paramref name="amount"/> periods.</summary>
    public static TimeReference Of(TimeUnit unit, LocalDate date, int amount = 0)
    {
        var start = StartOf(unit, date);
        return new TimeReference(unit, StartOf(unit, Add(unit, start, amount)));
    }

    /// <summary><paramref name="date"/> moved on by <paramref name="amount"/> units. Ask <see cref="CanAdd"/> first for an amount that a text gives.</summary>
    public static LocalDate Add(TimeUnit unit, LocalDate date, int amount)
    {
        return unit switch
        {
            TimeUnit.Century => date.PlusYears(100 * amount),
            TimeUnit.Decade => date.PlusYears(10 * amount),
            TimeUnit.Year => date.PlusYears(amount),
            TimeUnit.Quarter => date.PlusMonths(MonthsInSeason * amount),
            TimeUnit.Month => date.PlusMonths(amount),
            TimeUnit.Fortnight => date.PlusWeeks(2 * amount),
            TimeUnit.Week or TimeUnit.Weekend => date.PlusWeeks(amount),
            TimeUnit.Day => date.PlusDays(amount),
            _ => date,
        };
    }

    /// <summary>First and last day of a period.</summary>
    public static DateInterval Days(TimeReference period)
    {
        var start = period.Start;
        var last = period.Unit switch
        {
            TimeUnit.Weekend => start.PlusDays(1),
            TimeUnit.Fortnight => start.PlusDays(6),
            <= TimeUnit.Day => start,
            _ => Add(period.Unit, start, 1).PlusDays(-1),
        };
        return new DateInterval(start, last);
    }

    /// <summary>First day of the season of <paramref name="year"/>; winter begins in its December.</summary>
    public static LocalDate SeasonStart(int year, int season) => new(year, FirstSpringMonth + (MonthsInSeason * season), 1);

    /// <summary>First day of the quarter or half of <paramref name="year"/>.</summary>
    public static LocalDate PartStart(int year, char kind, int index) =>
        kind == 'S' ? SeasonStart(year, index) : new LocalDate(year, 1 + ((index - 1) * (kind == 'Q' ? 3 : 6)), 1);

    /// <summary>First and last day of the season, quarter or half.</summary>
    public static DateInterval PartDays(int year, char kind, int index)
    {
        var start = PartStart(year, kind, index);
        return new DateInterval(start, start.PlusMonths(kind == 'H' ? 6 : MonthsInSeason).PlusDays(-1));
    }

    /// <summary>TIMEX3 value of a period.</summary>
    public static string Value(TimeReference period) => period.Unit switch
    {
        TimeUnit.Weekend => TimexValue.Weekend(period.Start),
        TimeUnit.Week or TimeUnit.Fortnight => TimexValue.Week(period.Start),
        TimeUnit.Month => TimexValue.Month(period.Start.Year, period.Start.Month),
        TimeUnit.Quarter => TimexValue.PartOfYear(period.Start.Year, 'Q', ((period.Start.Month - 1) / 3) + 1),
        TimeUnit.Year => TimexValue.Year(period.Start.Year),
        TimeUnit.Decade => TimexValue.Decade(period.Start.Year),
        TimeUnit.Century => TimexValue.Century(period.Start.Year / 100),
        _ => TimexValue.Day(period.Start),
    };

    /// <summary>Value of a period of which only the grain is known.</summary>
    public static string UnknownValue(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Year => "XXXX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX-XX-XX",
    };

    private static LocalDate StartOf(TimeUnit unit, LocalDate date) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Monday(date),
        TimeUnit.Weekend => Monday(date).PlusDays(5),
        TimeUnit.Month => new LocalDate(date.Year, date.Month, 1),
        TimeUnit.Quarter => new LocalDate(date.Year, date.Month - ((date.Month - 1) % 3), 1),
        TimeUnit.Year => new LocalDate(date.Year, 1, 1),
        TimeUnit.Decade => new LocalDate(Math.Max(1, date.Year - (date.Year % 10)), 1, 1),
        TimeUnit.Century => new LocalDate(Math.Max(1, date.Year - (date.Year % 100)), 1, 1),
        _ => date,
    };

    private static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}
