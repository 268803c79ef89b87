namespace Lacuna.Reading.Times;

/// <summary>Periods by their place in a row, counted from now or from the date last named.</summary>
internal sealed class RowGrammar(TimeWords words, DateGrammar dates)
{
    /// <summary>"last week", "this coming Sunday", "the previous night", "next summer".</summary>
    /// <param name="i">Index of the first word after an article.</param>
    /// <param name="hasArticle">True when "the" stands before.</param>
    /// <param name="meaning">What was read.</param>
    /// <returns>Index after it, or <paramref name="i"/> when there is none.</returns>
    public int Read(int i, bool hasArticle, out TimeMeaning? meaning)
    {
        meaning = null;
        if (RowOf(words.Kind(i), hasArticle) is not { } row)
        {
            return i;
        }

        var at = i + 1;
        if (row == TimeRow.This && words.Kind(at) is TimeWordKind.Coming or TimeWordKind.Past)
        {
            row = words.Is(at, TimeWordKind.Coming) ? TimeRow.Next : TimeRow.Last;
            at++;
        }

        at = words.Is(at, TimeWordKind.Fiscal) ? at + 1 : at;
        switch (words.Kind(at))
        {
            case TimeWordKind.Unit:
                meaning = RowOfUnit(row, (TimeUnit)words.Value(at), hasArticle);
                return meaning is null ? i : ReadPossessedQuarter(at + 1, ref meaning);
            case TimeWordKind.DayPart:
                var night = words.Value(at);
                meaning = row switch
                {
                    TimeRow.Last when night is 2 or 3 || hasArticle => new TimeMeaning.Shift(TimeUnit.Day, -1, hasArticle) { DayPart = night },
                    TimeRow.This or TimeRow.Same => new TimeMeaning.Shift(TimeUnit.Day, 0, row == TimeRow.Same) { DayPart = night },
                    TimeRow.Next or TimeRow.Following => new TimeMeaning.Shift(TimeUnit.Day, 1, true) { DayPart = night },
                    TimeRow.Previous => new TimeMeaning.Shift(TimeUnit.Day, -1, true) { DayPart = night },
                    _ => null,
                };
                return meaning is null ? i : at + 1;
            case TimeWordKind.Season:
                meaning = new TimeMeaning.PartOfYear('S', words.Value(at), null) { Row = row };
                return at + 1;
            case TimeWordKind.Weekday or TimeWordKind.ShortWeekday or TimeWordKind.Month:
                var end = dates.Read(at, out var date);
                meaning = date is null ? null : date with { Row = row };
                return meaning is null ? i : end;
            default:
                return i;
        }
    }

    private static TimeRow? RowOf(TimeWordKind kind, bool hasArticle) => kind switch
    {
        TimeWordKind.Last => TimeRow.Last,
        TimeWordKind.Next or TimeWordKind.Coming => hasArticle && kind == TimeWordKind.Next ? TimeRow.Following : TimeRow.Next,
        TimeWordKind.This or TimeWordKind.Current => TimeRow.This,
        TimeWordKind.That => TimeRow.Same,
        TimeWordKind.Previous => TimeRow.Previous,
        TimeWordKind.Following => TimeRow.Following,
        TimeWordKind.Latest => TimeRow.Last,
        _ => null,
    };

    private static TimeMeaning? RowOfUnit(TimeRow row, TimeUnit unit, bool hasArticle)
    {
        var amount = row switch { TimeRow.Last or TimeRow.Previous => -1, TimeRow.This or TimeRow.Same => 0, _ => 1 };
        if (unit < TimeUnit.Day || (unit == TimeUnit.Day && row == TimeRow.Last))
        {
            return null;
        }

        return new TimeMeaning.Shift(unit, amount, row is TimeRow.Previous or TimeRow.Following or TimeRow.Same);
    }

    /// <summary>"this year's third quarter".</summary>
    private int ReadPossessedQuarter(int i, ref TimeMeaning? meaning)
    {
        if (meaning is not TimeMeaning.Shift { Unit: TimeUnit.Year, FromReference: false } year || !words.Is(i, TimeWordKind.Possessive))
        {
            return i;
        }

        var end = NumberGrammar.ReadOrdinal(words, i + 1, out var index);
        if (end > i + 1 && words.Is(end, TimeWordKind.Unit) && (TimeUnit)words.Value(end) == TimeUnit.Quarter && index is >= 1 and <= 4)
        {
            meaning = new TimeMeaning.PartOfYear('Q', index, null) { YearShift = year.Amount };
            return end + 1;
        }

        return i;
    }
}
