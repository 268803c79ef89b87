using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Phrasing;

/// <summary>Days in words: "4 April 2022", "1–7 April 2022", "28 February – 3 March 2022".</summary>
public static class DayWords
{
    private static readonly LocalDatePattern WholeDate = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern DayAndMonth = LocalDatePattern.CreateWithInvariantCulture("d MMMM");

    /// <summary>"4 April 2022".</summary>
    public static string Of(LocalDate day) => WholeDate.Format(day);

    /// <summary>"1–7 April 2022".</summary>
    public static string Of(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var (first, last) = (days.Start, days.End);
        if (first == last)
        {
            return Of(first);
        }

        if (first.Year != last.Year)
        {
            return $"{Of(first)} – {Of(last)}";
        }

        return first.Month == last.Month
            ? $"{first.Day.ToString(System.Globalization.CultureInfo.InvariantCulture)}–{Of(last)}"
            : $"{DayAndMonth.Format(first)} – {Of(last)}";
    }
}
