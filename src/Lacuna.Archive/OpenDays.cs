using NodaTime;

namespace Lacuna.Archive;

/// <summary>Days of publication that may lack a first or a last, as an archive is asked for them.</summary>
public static class OpenDays
{
    /// <summary>An archive counts days before the year 1 as its first.</summary>
    private static readonly LocalDate First = new(1, 1, 1), Last = LocalDate.MaxIsoValue;

    /// <summary>From the first to the last day; null when neither is given, so that documents without a day answer too.</summary>
    /// <param name="from">First day; null for the first that can be.</param>
    /// <param name="until">Last day; null for the last that can be.</param>
    /// <param name="before">Days, at least 0, that are taken in before a first day that is given.</param>
    /// <param name="after">Days, at least 0, that are taken in after a last day that is given.</param>
    /// <exception cref="ArgumentException">The first day lies after the last.</exception>
    public static DateInterval? Between(LocalDate? from, LocalDate? until, int before = 0, int after = 0)
    {
        if (from is null && until is null)
        {
            return null;
        }

        var (start, end) = (Within(from ?? First), Within(until ?? Last));
        return new DateInterval(
            start < First.PlusDays(before) ? First : start.PlusDays(-before),
            end > Last.PlusDays(-after) ? Last : end.PlusDays(after));
    }

    private static LocalDate Within(LocalDate day) => LocalDate.Max(First, LocalDate.Min(day, Last));
}
