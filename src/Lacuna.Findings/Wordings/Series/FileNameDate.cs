using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Findings.Wordings.Series;

/// <summary>The date that a file's name gives: <c>20030812.txt</c>, <c>2003-08-12-statement.html</c>, <c>FRA_76_2021.txt</c>.</summary>
internal static class FileNameDate
{
    /// <summary>Years that a document can be of; other runs of four digits count something else.</summary>
    private const int FirstYear = 1800, LastYear = 2199;

    /// <summary>The day, and whether the name gives a year only; null when it gives none.</summary>
    public static (LocalDate? Day, bool YearOnly) Of(Document document)
    {
        var name = Path.GetFileNameWithoutExtension((document.Origin ?? document.Id).AsSpan());
        LocalDate? year = null;
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiDigit(name[i]) || (i > 0 && char.IsAsciiDigit(name[i - 1])))
            {
                continue;
            }

            var digits = 0;
            while (i + digits < name.Length && char.IsAsciiDigit(name[i + digits]))
            {
                digits++;
            }

            var rest = name[i..];
            if (digits == 8 && DayOf(rest[..4], rest[4..6], rest[6..8]) is { } solid)
            {
                return (solid, false);
            }

            if (digits == 4 && rest.Length >= 10 && rest[4] == rest[7] && rest[4] is '-' or '_' or '.'
                && DayOf(rest[..4], rest[5..7], rest[8..10]) is { } parted)
            {
                return (parted, false);
            }

            if (digits == 4 && DayOf(rest[..4], "01", "01") is { } first)
            {
                year = first;
            }
        }

        return (year, year is not null);
    }

    private static LocalDate? DayOf(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        if (NumberOf(year) is not (>= FirstYear and <= LastYear and var y) || NumberOf(month) is not (>= 1 and <= 12 and var m))
        {
            return null;
        }

        return NumberOf(day) is >= 1 and var d && d <= CalendarSystem.Iso.GetDaysInMonth(y, m) ? new LocalDate(y, m, d) : null;
    }

    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
