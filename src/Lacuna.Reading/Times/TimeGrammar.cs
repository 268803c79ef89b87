using Lacuna.Core.Reading;

namespace Lacuna.Reading.Times;

/// <summary>Reads the longest expression of time that begins at a word.</summary>
internal sealed class TimeGrammar
{
    private readonly TimeWords _words;
    private readonly DateGrammar _dates;
    private readonly PeriodGrammar _periods;
    private readonly LengthGrammar _lengths;
    private readonly ClockGrammar _clocks;
    private readonly SetGrammar _sets;
    private readonly YearGuard _years;
    private readonly DayRanges _ranges;

    public TimeGrammar(TimeWords words)
    {
        _words = words;
        _dates = new DateGrammar(words);
        _periods = new PeriodGrammar(words, _dates);
        _lengths = new LengthGrammar(words);
        _clocks = new ClockGrammar(words);
        _sets = new SetGrammar(words);
        _years = new YearGuard(words);
        _ranges = new DayRanges(words, _dates);
        Months = new MonthGuard(words);
    }

    /// <summary>Tells months from names, over the whole document.</summary>
    public MonthGuard Months { get; }

    /// <summary>The longest reading from word <paramref name="i"/> on; null when none begins there.</summary>
    public TimeReading? Read(int i)
    {
        if (_words.Kind(i) is TimeWordKind.None or TimeWordKind.Comma or TimeWordKind.Dash or TimeWordKind.Possessive)
        {
            return null;
        }

        var best = Longer(_ranges.ReadFirst(i), ReadCore(i));
        best = Longer(best, ReadPositioned(i));
        return Longer(best, ReadBounded(i));
    }

    /// <summary>The day after <paramref name="first"/> in "April 4-5"; null when none follows.</summary>
    public TimeReading? ReadSecondDay(TimeReading first) => _ranges.ReadSecond(first);

    private static TimeReading? Longer(TimeReading? a, TimeReading? b) => b is { } next && (a is not { } best || next.End > best.End) ? b : a;

    private TimeReading? ReadCore(int i)
    {
        var best = ReadClock(i);
        best = Longer(best, ReadDay(i));
        var end = _periods.Read(i, out var period);
        if (end > i && period is not null && IsSound(i, end, period))
        {
            var isRough = _words.Is(end, TimeWordKind.Or) && _words.Is(end + 1, TimeWordKind.So);
            best = Longer(best, isRough ? new TimeReading(i, end + 2, period, "APPROX") : WithDayPart(new TimeReading(i, end, period)));
        }

        end = _sets.ReadSet(i, out var set);
        best = end > i ? Longer(best, new TimeReading(i, end, set!)) : best;
        end = _lengths.Read(i, out var length, out var mod);
        best = end > i ? Longer(best, new TimeReading(i, end, length!, mod)) : best;
        end = _sets.ReadReference(i, out var reference);
        return end > i ? Longer(best, new TimeReading(i, end, reference!)) : best;
    }

    /// <summary>A day, month or year, with the part of the day or the clock time that follows it.</summary>
    private TimeReading? ReadDay(int i)
    {
        switch (_words.Kind(i))
        {
            case TimeWordKind.DayName:
                return WithDayPart(new TimeReading(i, i + 1, new TimeMeaning.Shift(TimeUnit.Day, _words.Value(i))));
            case TimeWordKind.Tonight or TimeWordKind.Overnight:
                return new TimeReading(i, i + 1, new TimeMeaning.Shift(TimeUnit.Day, _words.Is(i, TimeWordKind.Tonight) ? 0 : -1) { DayPart = 3 });
            case TimeWordKind.IsoDate or TimeWordKind.NumericDate:
                return FigureDate.Read(_words.Span(i)) is { } figures ? new TimeReading(i, i + 1, figures) : null;
            case TimeWordKind.DayPart when _words.Is(i + 1, TimeWordKind.DayName):
                return new TimeReading(i, i + 2, new TimeMeaning.Shift(TimeUnit.Day, _words.Value(i + 1)) { DayPart = _words.Value(i) });
        }

        var end = _dates.Read(i, out var date);
        if (date is not null)
        {
            return IsSound(i, end, date) ? WithDayPart(new TimeReading(i, end, date)) : null;
        }

        end = NumberGrammar.ReadYear(_words, i, out var year);
        return end > i && _years.IsYear(i, end) ? new TimeReading(i, end, new TimeMeaning.Calendar(year, null, null)) : null;
    }

    private bool IsSound(int i, int end, TimeMeaning meaning)
    {
        if (meaning is not TimeMeaning.Calendar calendar)
        {
            return true;
        }

        if (calendar is { Month: not null, Day: null, Year: null, YearShift: null })
        {
            return Months.IsMonth(end - 1);
        }

        return calendar is not { Weekday: not null, Day: null } || !(_years.IsNewspaper(end - 1) || _words.Is(i - 1, TimeWordKind.Feast));
    }

    private TimeReading WithDayPart(TimeReading reading)
    {
        var end = reading.End;
        if (!IsDay(reading.Meaning))
        {
            return reading;
        }

        var at = _words.Is(end, TimeWordKind.Position) && _words.Value(end) == 1 ? end + 1 : end;
        if (_words.Is(at, TimeWordKind.DayPart) && reading.Meaning.DayPart is null)
        {
            return reading with { End = at + 1, Meaning = reading.Meaning with { DayPart = _words.Value(at) } };
        }

        at = _words.Is(end, TimeWordKind.Comma) ? end + 1 : end;
        var clock = _clocks.Read(at, out var minutes);
        return clock > at ? reading with { End = clock, Meaning = reading.Meaning with { Clock = minutes, IsUtc = IsUtc(clock) } } : reading;
    }

    private bool IsUtc(int end) => _words.Is(end - 1, TimeWordKind.Zone) && _words.Span(end - 1) is "UTC" or "GMT";

    /// <summary>True for a meaning that names one day.</summary>
    public static bool IsDay(TimeMeaning meaning) => meaning
        is TimeMeaning.Calendar { Day: not null } or TimeMeaning.Calendar { Weekday: not null } or TimeMeaning.Shift { Unit: TimeUnit.Day } or TimeMeaning.DayOfPeriod;

    /// <summary>"9 a.m.", "noon Saturday", "5 p.m. EST, Nov. 6".</summary>
    private TimeReading? ReadClock(int i)
    {
        var end = _clocks.Read(i, out var minutes);
        if (end == i)
        {
            return null;
        }

        var at = _words.Is(end, TimeWordKind.Comma) ? end + 1 : end;
        if (Longer(ReadDay(at), ReadPartOfDay(at)) is { } day && IsDay(day.Meaning) && day.Meaning.Clock is null)
        {
            // "6:30 tonight" is half past six in the evening.
            var isAfternoon = day.Meaning.DayPart is 1 or 2 or 3 && minutes is >= 60 and < 12 * 60;
            return day with { First = i, Meaning = day.Meaning with { DayPart = null, Clock = minutes + (isAfternoon ? 12 * 60 : 0), IsUtc = IsUtc(end) } };
        }

        return new TimeReading(i, end, new TimeMeaning.TimeOfDay { Clock = minutes, IsUtc = IsUtc(end) });
    }

    /// <summary>"this morning", "last night".</summary>
    private TimeReading? ReadPartOfDay(int i)
    {
        var end = _periods.Read(i, out var period);
        return end > i && period is TimeMeaning.Shift { Unit: TimeUnit.Day, DayPart: not null } ? new TimeReading(i, end, period) : null;
    }

    /// <summary>"early April", "the end of the year", "later this afternoon", "mid-1996", "year's end".</summary>
    private TimeReading? ReadPositioned(int i)
    {
        var at = _words.Is(i, TimeWordKind.The) ? i + 1 : i;
        switch (_words.Kind(at))
        {
            case TimeWordKind.Position:
                return ReadCore(at + 1) is { } core && CanHavePosition(core.Meaning) ? core with { First = i, Mod = TimexMod.Positions[_words.Value(at)] }
                    : _words.Is(at + 1, TimeWordKind.DayPart) && _words.Value(at) == 1 ? new TimeReading(i, at + 2, new TimeMeaning.TimeOfDay { DayPart = _words.Value(at + 1) }, "MID")
                    : null;
            case TimeWordKind.Earlier or TimeWordKind.Later when at == i:
                return ReadEarlier(i);
            case TimeWordKind.PositionNoun when _words.Is(at + 1, TimeWordKind.Of):
                return ReadCore(at + 2) is { } period && CanHavePosition(period.Meaning) ? period with { First = i, Mod = TimexMod.Positions[_words.Value(at)] } : ReadWhole(i, at + 2, TimexMod.Positions[_words.Value(at)]);
            case TimeWordKind.PastPost when _words.IsGlued(at + 1) && _words.IsYear(at + 1):
                return new TimeReading(i, at + 2, new TimeMeaning.Calendar(_words.Value(at + 1), null, null), _words.Value(at) == 0 ? "AFTER" : "BEFORE");
            case TimeWordKind.YearEnd:
                return new TimeReading(i, at + 1, new TimeMeaning.Shift(TimeUnit.Year, 0), "END");
            case TimeWordKind.Unit when (TimeUnit)_words.Value(at) == TimeUnit.Year:
                var end = _words.Is(at + 1, TimeWordKind.Possessive) ? at + 2 : at + 1;
                return _words.IsWord(end, "end") ? new TimeReading(i, end + 1, new TimeMeaning.Shift(TimeUnit.Year, 0), "END") : null;
            default:
                return null;
        }
    }

    private TimeReading? ReadEarlier(int i)
    {
        var mod = _words.Is(i, TimeWordKind.Earlier) ? "START" : "END";
        if (_words.Is(i + 1, TimeWordKind.In))
        {
            return ReadWhole(i, i + 2, mod);
        }

        return ReadCore(i + 1) is { Meaning: TimeMeaning.Shift or TimeMeaning.Calendar { Weekday: not null } } core && _words.Kind(i + 1) is not (TimeWordKind.A or TimeWordKind.Number)
            ? core with { First = i, Mod = mod }
            : null;
    }

    /// <summary>"the year", "the month" where "the end of" or "earlier in" stands before: the present one.</summary>
    private TimeReading? ReadWhole(int first, int i, string mod) =>
        _words.Is(i, TimeWordKind.The) && _words.Is(i + 1, TimeWordKind.Unit) && (TimeUnit)_words.Value(i + 1) >= TimeUnit.Week
            ? new TimeReading(first, i + 2, new TimeMeaning.Shift((TimeUnit)_words.Value(i + 1), 0), mod)
            : null;

    private static bool CanHavePosition(TimeMeaning meaning) => meaning
        is TimeMeaning.Calendar or TimeMeaning.Shift or TimeMeaning.PartOfYear or TimeMeaning.Fixed { Type: TimeType.Date };

    /// <summary>"about two years ago", "more than four hours", "at least 30 days", "around Nov. 1".</summary>
    private TimeReading? ReadBounded(int i)
    {
        var (end, mod) = TimexMod.ReadBound(_words, i);
        return end > i && Longer(ReadCore(end), ReadPositioned(end)) is { } core && core.Meaning is not TimeMeaning.Fixed { Type: TimeType.Set }
            ? core with { First = i, Mod = core.Mod ?? mod }
            : null;
    }
}
