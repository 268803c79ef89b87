using System.Globalization;

namespace Lacuna.Reading.Times;

/// <summary>Dates in figures: 2022-04-04, 2022-04, 2022-04-04T09:00Z, 03/04/2022, 3.4.22.</summary>
internal static class FigureDate
{
    /// <summary>Reads the whole of <paramref name="span"/>; null when it is no date.</summary>
    public static TimeMeaning? Read(ReadOnlySpan<char> span)
    {
        Span<int> fields = stackalloc int[3];
        var lastLength = 0;
        var count = 0;
        var at = 0;
        while (count < 3 && at < span.Length && char.IsAsciiDigit(span[at]))
        {
            var end = at;
            while (end < span.Length && char.IsAsciiDigit(span[end]))
            {
                end++;
            }

            if (!int.TryParse(span[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out fields[count++]) || end - at > 4)
            {
                return null;
            }

            lastLength = end - at;
            at = end < span.Length && span[end] is '-' or '/' or '.' or '\u2010' or '\u2011' ? end + 1 : end;
        }

        var rest = span[at..];
        if (rest.Length > 0 && rest[0] is not ('T' or 't'))
        {
            return null;
        }

        return span.Length >= 7 && char.IsAsciiDigit(span[1]) && char.IsAsciiDigit(span[2]) && char.IsAsciiDigit(span[3]) ? ReadYearFirst(fields, count, rest) : count == 3 && rest.IsEmpty && IsYear(lastLength, span) ? ReadYearLast(fields) : null;
    }

    /// <summary>Four figures, or two between strokes; "2.0.10" is a version.</summary>
    private static bool IsYear(int length, ReadOnlySpan<char> span) => length == 4 || (length == 2 && !span.Contains('.'));

    private static TimeMeaning.Calendar? ReadYearFirst(ReadOnlySpan<int> fields, int count, ReadOnlySpan<char> rest)
    {
        if (fields[1] is < 1 or > 12 || (count == 3 && fields[2] is < 1 or > 31))
        {
            return null;
        }

        int? clock = rest.Length >= 6 && rest[3] == ':'
            && int.TryParse(rest[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24
            && int.TryParse(rest[4..6], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && minute < 60
            ? (hour * 60) + minute
            : null;
        return new TimeMeaning.Calendar(fields[0], fields[1], count == 3 ? fields[2] : null) { Clock = clock };
    }

    private static TimeMeaning? ReadYearLast(ReadOnlySpan<int> fields)
    {
        var year = TimexValue.FullYear(fields[2]);
        return (fields[0], fields[1]) switch
        {
            ( < 1 or > 31, _) or (_, < 1 or > 31) => null,
            ( > 12, > 12) => null,
            ( > 12, _) => new TimeMeaning.Calendar(year, fields[1], fields[0]),
            (_, > 12) => new TimeMeaning.Calendar(year, fields[0], fields[1]),
            _ when fields[0] == fields[1] => new TimeMeaning.Calendar(year, fields[0], fields[1]),
            _ => new TimeMeaning.Ambiguous(fields[0], fields[1], year),
        };
    }
}
