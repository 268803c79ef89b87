namespace Lacuna.Reading.Times;

/// <summary>Clock times, with "a.m." and zones.</summary>
internal sealed class ClockGrammar(TimeWords words)
{
    private const int Noon = 12 * 60;

    /// <summary>Reads a clock time at <paramref name="i"/>: index after it, or <paramref name="i"/> when there is none.</summary>
    /// <param name="i">Index of the first word.</param>
    /// <param name="minutes">Minutes after midnight.</param>
    public int Read(int i, out int minutes)
    {
        minutes = 0;
        var end = words.Kind(i) switch
        {
            TimeWordKind.ClockWord => ReadWord(i, out minutes),
            TimeWordKind.Clock => ReadFigures(i, words.Value(i), out minutes),
            TimeWordKind.Number when words.Is(i + 1, TimeWordKind.AmPm) || words.Is(i + 1, TimeWordKind.OClock) => ReadFigures(i, words.Value(i) * 60, out minutes),
            TimeWordKind.Number when words.IsFigure(i) && words.Is(i + 1, TimeWordKind.In) && words.Is(i + 2, TimeWordKind.The) && words.Is(i + 3, TimeWordKind.DayPart) && words.Value(i + 3) < 3
                => ReadFigures(i, words.Value(i) * 60, out minutes),
            TimeWordKind.Number when words.Is(i + 1, TimeWordKind.Zone) && words[i].End - words[i].Start == 4 => ReadMilitary(i, out minutes),
            TimeWordKind.Decimal when words.Is(i + 1, TimeWordKind.AmPm) => ReadPoint(i, out minutes),
            _ => i,
        };
        return end > i && minutes is >= 0 and <= 24 * 60 ? ReadZone(end) : i;
    }

    private int ReadWord(int i, out int minutes)
    {
        minutes = words.Value(i) * 60;
        return i + 1;
    }

    private int ReadFigures(int i, int value, out int minutes)
    {
        minutes = value;
        var end = i + 1;
        if (words.Is(end, TimeWordKind.AmPm))
        {
            if (value is 0 or >= Noon + 60)
            {
                return i;
            }

            minutes = (value % Noon) + (words.Value(end) * 60);
            return end + 1;
        }

        if (words.Is(end, TimeWordKind.OClock))
        {
            end++;
        }

        if (words.Is(end, TimeWordKind.In) && words.Is(end + 1, TimeWordKind.The) && words.Is(end + 2, TimeWordKind.DayPart))
        {
            minutes = words.Value(end + 2) is 1 or 2 && value < Noon ? value + Noon : value;
            return end + 3;
        }

        return words.Is(i, TimeWordKind.Clock) && !IsClearClock(i, end) ? i : end;
    }

    /// <summary>"3:20" is also a score, a verse or a ratio: it counts after a word that brings in a time, or before a zone or a date.</summary>
    private bool IsClearClock(int i, int end) =>
        words.Kind(i - 1) is TimeWordKind.At or TimeWordKind.From or TimeWordKind.To or TimeWordKind.Approx or TimeWordKind.Before
            or TimeWordKind.Weekday or TimeWordKind.ShortWeekday or TimeWordKind.DayName or TimeWordKind.Nearly
        || words.IsWord(i - 1, "by") || words.IsWord(i - 1, "after")
        || (words.Kind(i - 1) is TimeWordKind.And or TimeWordKind.Dash && words.Is(i - 2, TimeWordKind.Clock))
        || (words.Kind(i - 1) is TimeWordKind.Comma or TimeWordKind.Dash && words.Kind(i - 2) is TimeWordKind.Number or TimeWordKind.Month)
        || words.Kind(end) is TimeWordKind.Zone or TimeWordKind.Weekday or TimeWordKind.DayName or TimeWordKind.Tonight
        || IsZone(end);

    private int ReadMilitary(int i, out int minutes)
    {
        var value = words.Value(i);
        minutes = ((value / 100) * 60) + (value % 100);
        return value % 100 < 60 && value <= 2400 ? i + 1 : i;
    }

    private int ReadPoint(int i, out int minutes)
    {
        var span = words.Span(i);
        var point = span.IndexOf('.');
        minutes = 0;
        return point <= 2 && span.Length - point == 3
            && int.TryParse(span[..point], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(span[(point + 1)..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var minute)
            && minute < 60
            ? ReadFigures(i, (hour * 60) + minute, out minutes)
            : i;
    }

    private int ReadZone(int i) => words.Is(i, TimeWordKind.Zone) ? i + 1 : IsZone(i) ? i + 2 : i;

    /// <summary>"Moscow time", "local time", "Eastern time".</summary>
    private bool IsZone(int i) => words.Is(i + 1, TimeWordKind.Time) && (words.Is(i, TimeWordKind.Local) || (words.IsCapital(i) && words.Is(i, TimeWordKind.None)));
}
