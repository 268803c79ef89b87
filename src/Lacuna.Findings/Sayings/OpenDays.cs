using NodaTime;

namespace Lacuna.Findings.Sayings;

/// <summary>Days without a first or without a last, as archives are asked for them.</summary>
internal static class OpenDays
{
    private static readonly LocalDate First = new(1, 1, 1);

    /// <summary>A year before the calendar's end, so that a margin of days can be added.</summary>
    private static readonly LocalDate Last = new(9998, 12, 31);

    public static DateInterval Between(LocalDate? from, LocalDate? until)
    {
        var (start, end) = (LocalDate.Max(from ?? First, First), LocalDate.Min(until ?? Last, Last));
        return new DateInterval(LocalDate.Min(start, end), end);
    }
}
