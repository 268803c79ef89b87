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
        Func<LocalDate, LocalDate>[] nexts =
        [
            static day => day.PlusDays(1),
            static day => day.Next(IsoDayOfWeek.Monday),
            static day => new LocalDate(day.Year, day.Month, 1).PlusMonths(1),
            day => new LocalDate(day.Year + years, 1, 1),
        ];
        var next = nexts.First(step => step == nexts[^1] || IsFew(window, step));
        var columns = ImmutableArray.CreateBuilder<DateInterval>();
        for (var start = window.Start; start <= window.End; start = columns[^1].End.PlusDays(1))
        {
            columns.Add(new DateInterval(start, IsLast(start, window, next) ? window.End : LocalDate.Min(next(start).PlusDays(-1), window.End)));
        }

        return columns.ToImmutable();
    }

    private static bool IsFew(DateInterval window, Func<LocalDate, LocalDate> next)
    {
        var (count, start) = (1, window.Start);
        while (!IsLast(start, window, next) && (start = next(start)) <= window.End && count <= Most)
        {
            count++;
        }

        return count <= Most;
    }

    /// <summary>The calendar has an end, beyond which there is no next day.</summary>
    private static bool IsLast(LocalDate start, DateInterval window, Func<LocalDate, LocalDate> next) =>
        start == window.End || (window.End.Year == LocalDate.MaxIsoValue.Year && start.Year == window.End.Year) || next(start) > window.End;
}
