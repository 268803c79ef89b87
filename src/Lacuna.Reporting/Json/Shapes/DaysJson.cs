using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>First and last day, <c>2022-04-04</c>.</summary>
internal sealed record DaysJson(string First, string Last)
{
    public static DaysJson Of(DateInterval days) => new(DayOf(days.Start), DayOf(days.End));

    public static DaysJson? OfAny(DateInterval? days) => days is null ? null : Of(days);

    public static string? OfAny(LocalDate? day) => day is { } known ? DayOf(known) : null;

    public static string DayOf(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
