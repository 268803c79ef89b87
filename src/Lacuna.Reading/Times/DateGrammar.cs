namespace Lacuna.Reading.Times;

/// <summary>Dates by month, day, year and weekday, in every English order.</summary>
internal sealed class DateGrammar(TimeWords words)
{
    /// <summary>Reads a date at <paramref name="i"/>: index after it, or <paramref name="i"/> when there is none.</summary>
    public int Read(int i, out TimeMeaning.Calendar? meaning)
    {
        meaning = null;
        switch (words.Kind(i))
        {
            case TimeWordKind.Month:
                return ReadFromMonth(i, null, out meaning);
            case TimeWordKind.Weekday or TimeWordKind.ShortWeekday:
                return ReadFromWeekday(i, out meaning);
            case TimeWordKind.The when words.Kind(i + 1) is TimeWordKind.Ordinal or TimeWordKind.OrdinalFigure or TimeWordKind.Number:
                var end = ReadFromDay(i + 1, null, out meaning);
                return end > i + 1 ? end : i;
            case TimeWordKind.Number or TimeWordKind.Ordinal or TimeWordKind.OrdinalFigure:
                return ReadFromDay(i, null, out meaning);
            default:
                return i;
        }
    }

    /// <summary>Reads a day of the month: a figure or an ordinal up to 31, not before a unit, a clock's mark or a decimal.</summary>
    public int ReadDay(int i, out int day)
    {
        var end = NumberGrammar.ReadOrdinal(words, i, out day);
        if (end == i && words.IsFigure(i) && words[i].End - words[i].Start <= 2)
        {
            day = words.Value(i);
            end = i + 1;
        }

        return end > i && day is >= 1 and <= 31 ? end : i;
    }

    private int ReadFromWeekday(int i, out TimeMeaning.Calendar? meaning)
    {
        var at = words.Is(i + 1, TimeWordKind.Comma) ? i + 2 : i + 1;
        at = words.Is(at, TimeWordKind.The) ? at + 1 : at;
        var weekday = words.Value(i);
        var end = words.Is(at, TimeWordKind.Month) ? ReadFromMonth(at, weekday, out meaning) : ReadFromDay(at, weekday, out meaning);
        if (end > at && meaning is { Day: not null })
        {
            return end;
        }

        meaning = words.Is(i, TimeWordKind.Weekday) || IsClearShortWeekday(i) ? new TimeMeaning.Calendar(null, null, null, weekday) : null;
        return meaning is null ? i : i + 1;
    }

    /// <summary>"Sun", "Sat", "Mon" are also words: they count when a clock time, a part of the day or a list of such days follows, or "on", "last", "next" stands before.</summary>
    private bool IsClearShortWeekday(int i) =>
        words.IsCapital(i)
        && (words.Kind(i - 1) is TimeWordKind.On or TimeWordKind.Last or TimeWordKind.Next or TimeWordKind.Every
            || words.Kind(i + 1) is TimeWordKind.Clock or TimeWordKind.DayPart or TimeWordKind.ClockWord
            || (words.Is(i + 1, TimeWordKind.Number) && words.Is(i + 2, TimeWordKind.AmPm)));

    private int ReadFromMonth(int i, int? weekday, out TimeMeaning.Calendar? meaning)
    {
        var month = words.Value(i);
        meaning = null;
        var at = words.Is(i + 1, TimeWordKind.The) ? i + 2 : i + 1;
        var end = ReadDay(at, out var day);
        if (end > at && !IsCount(end) && day <= LongestMonth(month))
        {
            var afterYear = ReadYear(end, out var year);
            meaning = new TimeMeaning.Calendar(afterYear > end ? year : null, month, day, weekday);
            return afterYear;
        }

        var yearEnd = ReadYear(i + 1, out var bareYear);
        if (yearEnd > i + 1)
        {
            meaning = new TimeMeaning.Calendar(bareYear, month, null, weekday);
            return yearEnd;
        }

        var row = words.Is(i + 1, TimeWordKind.Of) ? i + 2 : i + 1;
        if (words.Kind(row) is TimeWordKind.Last or TimeWordKind.This or TimeWordKind.Next && words.Is(row + 1, TimeWordKind.Unit) && words.Value(row + 1) == (int)TimeUnit.Year)
        {
            meaning = new TimeMeaning.Calendar(null, month, null, weekday) { YearShift = words.Kind(row) switch { TimeWordKind.Last => -1, TimeWordKind.Next => 1, _ => 0 } };
            return row + 2;
        }

        meaning = new TimeMeaning.Calendar(null, month, null, weekday);
        return i + 1;
    }

    private int ReadFromDay(int i, int? weekday, out TimeMeaning.Calendar? meaning)
    {
        meaning = null;
        var end = ReadDay(i, out var day);
        if (end == i)
        {
            return i;
        }

        var at = words.Is(end, TimeWordKind.Of) ? end + 1 : words.Is(end, TimeWordKind.Dash) && words.IsGlued(end + 1) ? end + 1 : end;
        if (!words.Is(at, TimeWordKind.Month) || day > LongestMonth(words.Value(at)))
        {
            return i;
        }

        var afterYear = ReadYear(at + 1, out var year);
        meaning = new TimeMeaning.Calendar(afterYear > at + 1 ? year : null, words.Value(at), day, weekday);
        return afterYear;
    }

    /// <summary>Reads the year after a month or day, with or without a comma or "of": index after it, or <paramref name="i"/>.</summary>
    private int ReadYear(int i, out int year)
    {
        if (words.Is(i, TimeWordKind.ShortYear))
        {
            year = TimexValue.FullYear(words.Value(i));
            return i + 1;
        }

        var at = words.Kind(i) is TimeWordKind.Comma or TimeWordKind.Of ? i + 1 : i;
        var end = NumberGrammar.ReadYear(words, at, out year);
        return end > at && !(words.Is(end, TimeWordKind.Units) || (at > i && words.Is(i, TimeWordKind.Comma) && !words.IsYear(at))) ? end : i;
    }

    /// <summary>True when what stood before <paramref name="i"/> counts something: "May 5 percent", "March 3 million" do not occur, "June 10 a.m." does.</summary>
    private bool IsCount(int i) => words.Kind(i) is TimeWordKind.AmPm or TimeWordKind.OClock || (words.Is(i, TimeWordKind.Units) && !words.IsGlued(i));

    private static int LongestMonth(int month) => month switch { 2 => 29, 4 or 6 or 9 or 11 => 30, _ => 31 };
}
