using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Lacuna.Reading.Times;

/// <summary>Writes values as TIMEX3 has them (TimeML 1.2.1, with ISO 8601 weeks).</summary>
internal static class TimexValue
{
    private static readonly string[] Units = ["S", "M", "H", "D", "WE", "W", "W", "M", "Q", "Y", "Y", "Y"];
    private static readonly string[] DayParts = ["TMO", "TAF", "TEV", "TNI"];
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>2022-04-04.</summary>
    public static string Day(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    /// <summary>2022-04; XXXX-04 without a year.</summary>
    public static string Month(int? year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}");

    /// <summary>2022; XXXX when unknown.</summary>
    public static string Year(int? year) => year is { } known ? known.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";

    /// <summary>2022-W14.</summary>
    public static string Week(LocalDate date) => string.Create(
        CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(date):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(date):00}");

    /// <summary>2022-W14-WE.</summary>
    public static string Weekend(LocalDate date) => Week(date) + "-WE";

    /// <summary>2022-Q2, 2022-H1, 2022-SU.</summary>
    public static string PartOfYear(int? year, char kind, int index) =>
        Year(year) + "-" + (kind == 'S' ? SeasonCode(index) : string.Create(CultureInfo.InvariantCulture, $"{kind}{index}"));

    /// <summary>198 for the 1980s; two figures are read as the decade of that name nearest to now that has begun.</summary>
    public static string Decade(int year) => (FullYear(year) / 10).ToString("000", CultureInfo.InvariantCulture);

    /// <summary>19 for the twentieth century.</summary>
    public static string Century(int hundreds) => hundreds.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>SP, SU, FA, WI.</summary>
    public static string SeasonCode(int season) => Seasons[season];

    /// <summary>TMO, TAF, TEV, TNI.</summary>
    public static string DayPartCode(int part) => DayParts[part];

    /// <summary>T09:00; T24:00 for the midnight that ends a day.</summary>
    public static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:00}:{minutes % 60:00}");

    /// <summary>A year written with two figures: '22 is 2022, '90 is 1990. Figures below 50 are taken for this century.</summary>
    public static int FullYear(int year) => year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;

    /// <summary>P3M, PT6H, P2Y6M, PXD.</summary>
    /// <param name="halves">Twice the amount; negative when uncertain.</param>
    /// <param name="unit">The unit.</param>
    public static string Length(int halves, TimeUnit unit)
    {
        var isClock = unit <= TimeUnit.Hour;
        var factor = unit switch { TimeUnit.Fortnight => 2, TimeUnit.Decade => 10, TimeUnit.Century => 100, _ => 1 };
        var prefix = isClock ? "PT" : "P";
        if (halves < 0)
        {
            return prefix + "X" + (unit switch { TimeUnit.Decade => "E", TimeUnit.Century => "C", _ => Units[(int)unit] });
        }

        if (halves * factor % 2 == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{prefix}{halves * factor / 2}{Units[(int)unit]}");
        }

        var whole = halves / 2;
        var first = whole > 0 ? string.Create(CultureInfo.InvariantCulture, $"{whole}{Units[(int)unit]}") : "";
        return unit switch
        {
            TimeUnit.Year => $"P{first}6M",
            TimeUnit.Hour => $"PT{first}30M",
            TimeUnit.Minute => $"PT{first}30S",
            TimeUnit.Day => whole > 0 ? $"P{first}T12H" : "PT12H",
            _ => string.Create(CultureInfo.InvariantCulture, $"{prefix}{halves / 2m}{Units[(int)unit]}"),
        };
    }
}
