using System.Collections.Immutable;
using NodaTime;

namespace Lacuna.Findings.Presences;

/// <summary>Parts days into columns, so many that a person can still look over them.</summary>
public static class PresenceColumns
{
    /// <summary>Columns at most: two months of days, a year of weeks, five years of months.</summary>
    public const int Most = 60;

    /// <summary>Single days, or the weeks (from Monday), months or years of <paramref name="window"/>, the shortest that give no more than <see cref="Most"/>; of longer times as many years together as it takes.</summary>
    public static ImmutableArray<DateInterval> Of(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        var years = ((window.End.Year - window.Start.Year) / Most) + 1;
        Func<LocalDate, int>[] steps =
        [
            static _ => 0,
            static day => (int)IsoDayOfWeek.Sunday - (int)day.DayOfWeek,
            static day => CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) - day.Day,
            day => Period.DaysBetween(day, new LocalDate(Math.Min(LocalDate.MaxIsoValue.Year, day.Year + years - 1), 12, 31)),
        ];
        return steps.Select(left => Columns(window, left).Take(Most).ToImmutableArray()).First(columns => columns[^1].End == window.End);
    }

    /// <summary>Columns of which each ends so many days after it begins as <paramref name="left"/> says of its first day.</summary>
    private static IEnumerable<DateInterval> Columns(DateInterval window, Func<LocalDate, int> left)
    {
        for (var start = window.Start; ;)
        {
            var days = left(start);
            if (Period.DaysBetween(start, window.End) <= days)
            {
                yield return new DateInterval(start, window.End);
                yield break;
            }

            yield return new DateInterval(start, start.PlusDays(days));
            start = start.PlusDays(days + 1);
        }
    }
}
