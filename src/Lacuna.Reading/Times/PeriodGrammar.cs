using Lacuna.Core.Reading;

namespace Lacuna.Reading.Times;

/// <summary>Periods by name or number: "the third quarter of 1990", "winter 2021", "the 1990s", "the last Friday of this month"; and, from <see cref="RowGrammar"/>, "last week".</summary>
internal sealed class PeriodGrammar(TimeWords words, DateGrammar dates)
{
    private readonly RowGrammar _rows = new(words, dates);

    /// <summary>Reads a period at <paramref name="i"/>: index after it, or <paramref name="i"/> when there is none.</summary>
    public int Read(int i, out TimeMeaning? meaning)
    {
        var at = words.Is(i, TimeWordKind.The) ? i + 1 : i;
        var hasArticle = at > i;
        var end = ReadCounted(at, out meaning);
        if (end == at)
        {
            end = _rows.Read(at, hasArticle, out meaning);
        }

        if (end == at)
        {
            end = ReadNamed(at, hasArticle, out meaning);
        }

        return end > at ? end : i;
    }

    /// <summary>"the third quarter", "the first half of 1989", "the last Friday of this month", "the 20th century".</summary>
    private int ReadCounted(int i, out TimeMeaning? meaning)
    {
        meaning = null;
        var start = words.Is(i, TimeWordKind.Fiscal) ? i + 1 : i;
        if (words.IsYear(start) && words.Kind(start + 1) is TimeWordKind.Ordinal or TimeWordKind.Possessive)
        {
            return ReadYearFirst(start, out meaning);
        }

        var isLast = words.Kind(start) is TimeWordKind.Last or TimeWordKind.Final;
        var end = isLast ? start + 1 : NumberGrammar.ReadOrdinal(words, start, out _);
        NumberGrammar.ReadOrdinal(words, start, out var index);
        if (end == start)
        {
            return i;
        }

        index = isLast ? -1 : index;
        end = words.Is(end, TimeWordKind.Fiscal) ? end + 1 : end;
        if (words.Is(end, TimeWordKind.Unit))
        {
            return ReadCountedUnit(i, end, index, out meaning);
        }

        if (words.Is(end, TimeWordKind.Half) && index is 1 or 2 or -1)
        {
            meaning = new TimeMeaning.PartOfYear('H', index == 1 ? 1 : 2, null);
            return ReadOfYear(end + 1, ref meaning) is var after && after > end + 1 ? after : i;
        }

        return words.Is(end, TimeWordKind.Weekday) ? ReadCountedDay(i, end, index, words.Value(end), out meaning) : i;
    }

    private int ReadCountedUnit(int i, int end, int index, out TimeMeaning? meaning)
    {
        meaning = null;
        switch ((TimeUnit)words.Value(end))
        {
            case TimeUnit.Quarter when index is >= 1 and <= 4 && !(words.IsGlued(end) && words.Is(i - 1, TimeWordKind.The) && !words.IsGlued(i)):
                meaning = new TimeMeaning.PartOfYear('Q', index, null);
                return ReadOfYear(end + 1, ref meaning);
            case TimeUnit.Century when index is > 1 and <= 30:
                meaning = new TimeMeaning.Fixed(TimeType.Date, TimexValue.Century(index - 1));
                return end + 1;
            case TimeUnit.Quarter when index == -1:
                meaning = new TimeMeaning.PartOfYear('Q', 4, null);
                return ReadOfYear(end + 1, ref meaning) is var after && after > end + 1 ? after : i;
            case TimeUnit.Day:
                return ReadCountedDay(i, end, index, 0, out meaning);
            case TimeUnit.Week:
                // A week belongs to the month that holds its Thursday, as ISO 8601 has it for years.
                var week = ReadCountedDay(i, end, index, (int)NodaTime.IsoDayOfWeek.Thursday, out meaning);
                meaning = meaning is null ? null : new TimeMeaning.WeekOf(meaning);
                return week;
            default:
                return i;
        }
    }

    private int ReadCountedDay(int i, int day, int index, int weekday, out TimeMeaning? meaning)
    {
        meaning = null;
        if (words.Kind(day + 1) is not (TimeWordKind.Of or TimeWordKind.In))
        {
            return i;
        }

        var at = words.Is(day + 2, TimeWordKind.The) ? day + 3 : day + 2;
        var end = words.Is(at, TimeWordKind.Month) ? dates.Read(at, out var month) : _rows.Read(at, at > day + 2, out meaning);
        TimeMeaning? of = words.Is(at, TimeWordKind.Month) && dates.Read(at, out month) > at ? month : meaning;
        if (end == at || of is not (TimeMeaning.Calendar { Day: null, Month: not null } or TimeMeaning.Shift { Unit: TimeUnit.Month or TimeUnit.Year }))
        {
            meaning = null;
            return i;
        }

        meaning = new TimeMeaning.DayOfPeriod(index, weekday, of);
        return end;
    }

    /// <summary>"1988's third quarter", "the 1988 third quarter".</summary>
    private int ReadYearFirst(int i, out TimeMeaning? meaning)
    {
        meaning = null;
        var at = words.Is(i + 1, TimeWordKind.Possessive) ? i + 2 : i + 1;
        var end = NumberGrammar.ReadOrdinal(words, at, out var index);
        if (end == at || !words.Is(end, TimeWordKind.Unit) || (TimeUnit)words.Value(end) != TimeUnit.Quarter || index is < 1 or > 4)
        {
            return i;
        }

        meaning = new TimeMeaning.PartOfYear('Q', index, words.Value(i));
        return end + 1;
    }

    /// <summary>Reads "of 1990", "of last year", "2021", "this year" after a part of a year.</summary>
    private int ReadOfYear(int i, ref TimeMeaning? meaning)
    {
        var part = (TimeMeaning.PartOfYear)meaning!;
        var at = words.Kind(i) is TimeWordKind.Of or TimeWordKind.In ? i + 1 : i;
        var year = NumberGrammar.ReadYear(words, at, out var value);
        if (year > at)
        {
            meaning = part with { Year = value };
            return year;
        }

        var row = words.Is(at, TimeWordKind.The) ? at + 1 : at;
        int? shift = words.Kind(row) switch
        {
            TimeWordKind.Last or TimeWordKind.Previous => -1,
            TimeWordKind.This or TimeWordKind.Current => 0,
            TimeWordKind.Next or TimeWordKind.Following or TimeWordKind.Coming => 1,
            _ => null,
        };
        if (shift is { } years && words.Is(row + 1, TimeWordKind.Unit) && (TimeUnit)words.Value(row + 1) == TimeUnit.Year)
        {
            meaning = part with { YearShift = years };
            return row + 2;
        }

        if (at > i && row > at && words.Is(row, TimeWordKind.Unit) && (TimeUnit)words.Value(row) == TimeUnit.Year)
        {
            meaning = part with { YearShift = 0 };
            return row + 1;
        }

        return i;
    }

    /// <summary>"winter 2021", "the summer", "the week of March 6", "the year 2000", "the 1990s", "the quarter".</summary>
    private int ReadNamed(int i, bool hasArticle, out TimeMeaning? meaning)
    {
        meaning = null;
        switch (words.Kind(i))
        {
            case TimeWordKind.Season:
                return ReadSeason(i, hasArticle, out meaning);
            case TimeWordKind.QuarterCode:
                var code = words.Value(i);
                meaning = new TimeMeaning.PartOfYear(code > 10 ? 'H' : 'Q', code > 10 ? code - 10 : code, null);
                return ReadOfYear(i + 1, ref meaning) is var named && (named > i + 1 || code <= 4) ? named : i;
            case TimeWordKind.Decade:
                meaning = new TimeMeaning.Fixed(TimeType.Date, TimexValue.Decade(words.Value(i)));
                return i + 1;
            case TimeWordKind.DecadeWord when hasArticle || words.Kind(i - 1) is TimeWordKind.Position:
                meaning = new TimeMeaning.Fixed(TimeType.Date, TimexValue.Decade(words.Value(i)));
                return i + 1;
            case TimeWordKind.Fiscal when words.IsYear(i + 1):
                meaning = new TimeMeaning.Fixed(TimeType.Date, "FY" + words.Span(i + 1).ToString());
                return i + 2;
            case TimeWordKind.Unit:
                return ReadUnit(i, hasArticle, out meaning);
            default:
                return i;
        }
    }

    private int ReadSeason(int i, bool hasArticle, out TimeMeaning? meaning)
    {
        meaning = null;
        var at = words.Is(i + 1, TimeWordKind.Of) ? i + 2 : i + 1;
        TimeMeaning? part = new TimeMeaning.PartOfYear('S', words.Value(i), null);
        var end = ReadOfYear(i + 1, ref part);
        if (end > i + 1)
        {
            meaning = part;
            return end;
        }

        // "fall" and "spring" are also verbs and nouns: alone they count only where a season can stand.
        if (at == i + 1 && (words.Kind(i - (hasArticle ? 2 : 1)) is TimeWordKind.In or TimeWordKind.From || words.Is(i - 1, TimeWordKind.Position)))
        {
            meaning = part;
            return i + 1;
        }

        return i;
    }

    private int ReadUnit(int i, bool hasArticle, out TimeMeaning? meaning)
    {
        meaning = null;
        var unit = (TimeUnit)words.Value(i);
        if (unit == TimeUnit.Year && words.Kind(i + 1) is TimeWordKind.Ago or TimeWordKind.Earlier && words.IsGlued(i + 1))
        {
            var isQuarter = words.Is(i + 2, TimeWordKind.Unit) && (TimeUnit)words.Value(i + 2) == TimeUnit.Quarter;
            meaning = new TimeMeaning.Shift(isQuarter ? TimeUnit.Quarter : TimeUnit.Year, isQuarter ? -4 : -1, true) { KeepsGrain = true };
            return isQuarter || words.Is(i + 2, TimeWordKind.Period) ? i + 3 : hasArticle ? i : i + 2;
        }

        if (!hasArticle)
        {
            return i;
        }

        if (unit == TimeUnit.Week && words.Is(i + 1, TimeWordKind.Of))
        {
            var date = words.Is(i + 2, TimeWordKind.The) ? i + 3 : i + 2;
            var end = dates.Read(date, out var of);
            if (end > date && of is { Day: not null })
            {
                meaning = new TimeMeaning.WeekOf(of);
                return end;
            }
        }

        if (unit == TimeUnit.Year && NumberGrammar.ReadYear(words, i + 1, out var year) is var after && after > i + 1)
        {
            meaning = new TimeMeaning.Calendar(year, null, null);
            return after;
        }

        if (unit is TimeUnit.Quarter or TimeUnit.Weekend or TimeUnit.Year && !words.IsGlued(i + 1))
        {
            meaning = new TimeMeaning.Shift(unit, 0, unit != TimeUnit.Weekend);
            return i + 1;
        }

        return i;
    }
}
