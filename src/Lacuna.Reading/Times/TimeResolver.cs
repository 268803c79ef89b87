using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Times;

/// <summary>Turns a meaning into a value: fills in what it leaves open from the day of publication, the date last named and the tense.</summary>
internal sealed class TimeResolver(TimeAnchor anchor)
{
    /// <summary>Days after its end for which "expects to report third-quarter income" means the quarter just over. Companies report within about six weeks.</summary>
    private const int StillReported = 60;

    /// <summary>Without a past tense, a season or quarter that begins within so many days is the one to come.</summary>
    private const int SoonToCome = 120;

    private readonly CalendarResolver _calendar = new(anchor);

    /// <summary>Resolves <paramref name="meaning"/>.</summary>
    /// <param name="meaning">What the words say.</param>
    /// <param name="tense">Tense of the clause around them.</param>
    /// <param name="reference">The period that the text last named; null when it has named none yet.</param>
    /// <param name="sentenceDay">The day that the same sentence named before; null when none.</param>
    public Resolved Resolve(TimeMeaning meaning, Tense tense, TimeReference? reference, TimeReference? sentenceDay)
    {
        var resolved = meaning switch
        {
            TimeMeaning.Fixed fixedMeaning => ResolveFixed(fixedMeaning),
            TimeMeaning.Calendar calendar => _calendar.Resolve(calendar, tense, reference),
            TimeMeaning.Ambiguous date => ResolveAmbiguous(date),
            TimeMeaning.PartOfYear part => ResolvePart(part, tense, reference),
            TimeMeaning.Shift shift => ResolveShift(shift, tense, reference),
            TimeMeaning.DayOfPeriod day => ResolveDayOfPeriod(day, tense, reference),
            TimeMeaning.WeekOf week => ResolveWeekOf(week, tense, reference),
            TimeMeaning.TimeOfDay => OfDay(sentenceDay?.Start ?? anchor.Published),
            _ => throw new InvalidOperationException($"No rule for {meaning.GetType().Name}."),
        };
        return WithTime(resolved, meaning);
    }

    private static Resolved OfDay(LocalDate? day) => day is { } known ? OfPeriod(new TimeReference(TimeUnit.Day, known)) : new Resolved(TimeType.Date, "XXXX-XX-XX");

    private static Resolved OfPeriod(TimeReference period) =>
        new(TimeType.Date, Period.Value(period)) { Days = Period.Days(period), Reference = period };

    private static Resolved WithTime(Resolved resolved, TimeMeaning meaning)
    {
        var time = meaning.Clock is { } minutes ? TimexValue.Clock(minutes) + (meaning.IsUtc ? "Z" : "") : meaning.DayPart is { } part ? TimexValue.DayPartCode(part) : null;
        return time is null ? resolved : resolved with
        {
            Type = TimeType.Time,
            Value = resolved.Value + time,
            Others = [.. resolved.Others.Select(value => value + time)],
        };
    }

    private static Resolved ResolveFixed(TimeMeaning.Fixed meaning)
    {
        // Decades and centuries are the only fixed values that name days.
        var years = meaning.Type == TimeType.Date && meaning.Value.Length is 2 or 3 && int.TryParse(meaning.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var head)
            ? new TimeReference(meaning.Value.Length == 3 ? TimeUnit.Decade : TimeUnit.Century, new LocalDate(Math.Max(1, head * (meaning.Value.Length == 3 ? 10 : 100)), 1, 1))
            : (TimeReference?)null;
        return new Resolved(meaning.Type, meaning.Value) { Days = years is { } period ? Period.Days(period) : null };
    }

    private Resolved ResolveAmbiguous(TimeMeaning.Ambiguous date)
    {
        var monthFirst = new TimeMeaning.Calendar(date.Year, date.First, date.Second);
        var dayFirst = new TimeMeaning.Calendar(date.Year, date.Second, date.First);
        var (likely, other) = anchor.IsMonthFirst ? (monthFirst, dayFirst) : (dayFirst, monthFirst);
        var resolved = _calendar.Resolve(likely, Tense.Unknown, null);
        return resolved with { Others = [_calendar.Resolve(other, Tense.Unknown, null).Value] };
    }

    private Resolved ResolvePart(TimeMeaning.PartOfYear part, Tense tense, TimeReference? reference)
    {
        if (YearOf(part, tense, reference) is not { } year)
        {
            return new Resolved(TimeType.Date, TimexValue.PartOfYear(null, part.Kind, part.Index));
        }

        return new Resolved(TimeType.Date, TimexValue.PartOfYear(year, part.Kind, part.Index))
        {
            Days = Period.PartDays(year, part.Kind, part.Index),
            Reference = new TimeReference(TimeUnit.Quarter, Period.PartStart(year, part.Kind, part.Index)),
        };
    }

    private int? YearOf(TimeMeaning.PartOfYear part, Tense tense, TimeReference? reference)
    {
        if (part.Year is not null)
        {
            return Period.CanCount(part.Year.Value) ? part.Year : null;
        }

        var from = part.Row is TimeRow.Previous or TimeRow.Following or TimeRow.Same ? reference?.Start ?? anchor.Published : anchor.Published;
        if (from is not { } now)
        {
            return null;
        }

        if (part.YearShift is { } shift)
        {
            return now.Year + shift;
        }

        var days = Period.PartDays(now.Year, part.Kind, part.Index);
        return part.Row switch
        {
            TimeRow.Last or TimeRow.Previous => days.End < now ? now.Year : now.Year - 1,
            TimeRow.Next or TimeRow.Following => days.Start > now ? now.Year : now.Year + 1,
            TimeRow.This or TimeRow.Same => now.Year,
            _ when tense == Tense.Future => days.End.PlusDays(StillReported) >= now ? now.Year : now.Year + 1,
            _ => days.Start <= now.PlusDays(tense == Tense.Past ? 0 : SoonToCome) ? now.Year : now.Year - 1,
        };
    }

    private Resolved ResolveShift(TimeMeaning.Shift shift, Tense tense, TimeReference? reference)
    {
        var from = shift.FromReference ? reference?.Start ?? anchor.Published : anchor.Published;
        if (shift.Unit < TimeUnit.Day)
        {
            return ResolveClockShift(shift);
        }

        if (from is not { } start || !Period.CanAdd(shift.Unit, shift.Amount))
        {
            return new Resolved(TimeType.Date, Period.UnknownValue(shift.Unit));
        }

        if (shift is { Unit: TimeUnit.Quarter, FromReference: true })
        {
            // "the quarter" is the one last named, or else the last that was over when this was written.
            var quarter = reference is { Unit: TimeUnit.Quarter } known ? known : Period.Of(TimeUnit.Quarter, anchor.Published ?? start, -1);
            return OfPeriod(Period.Of(TimeUnit.Quarter, quarter.Start, shift.Amount));
        }

        if (shift.KeepsGrain && reference is { Unit: TimeUnit.Month or TimeUnit.Quarter } grain)
        {
            return OfPeriod(Period.Of(grain.Unit, Period.Add(shift.Unit, grain.Start, shift.Amount)));
        }

        if (shift.Unit == TimeUnit.Weekend && shift.Amount == 0)
        {
            // "the weekend" of a working day is the last one, unless something is still to come.
            var amount = tense == Tense.Future || start.DayOfWeek >= IsoDayOfWeek.Saturday ? 0 : -1;
            return OfPeriod(Period.Of(TimeUnit.Weekend, start, amount));
        }

        // "six weeks ago" is a week, "last week" too: the grain of the value is the unit counted in.
        return OfPeriod(Period.Of(shift.Unit, Period.Add(shift.Unit, start, shift.Amount)));
    }

    private Resolved ResolveClockShift(TimeMeaning.Shift shift)
    {
        if (shift.FromReference || anchor is not { Published: { } day, Time: { } time })
        {
            return new Resolved(TimeType.Duration, TimexValue.Length(2 * Math.Abs(shift.Amount), shift.Unit));
        }

        var at = day.At(time);
        at = shift.Unit switch
        {
            TimeUnit.Hour => at.PlusHours(shift.Amount),
            TimeUnit.Minute => at.PlusMinutes(shift.Amount),
            _ => at.PlusSeconds(shift.Amount),
        };
        var period = new TimeReference(TimeUnit.Day, at.Date);
        return new Resolved(TimeType.Time, TimexValue.Day(at.Date) + TimexValue.Clock((at.Hour * 60) + at.Minute)) { Days = Period.Days(period), Reference = period };
    }

    private Resolved ResolveDayOfPeriod(TimeMeaning.DayOfPeriod day, Tense tense, TimeReference? reference)
    {
        if (Resolve(day.Of, tense, reference, null).Days is not { } period)
        {
            return new Resolved(TimeType.Date, Period.UnknownValue(TimeUnit.Day));
        }

        LocalDate date;
        if (day.Weekday == 0)
        {
            date = day.Index < 0 ? period.End : period.Start.PlusDays(day.Index - 1);
        }
        else if (day.Index < 0)
        {
            date = period.End.PlusDays(1).Previous((IsoDayOfWeek)day.Weekday);
        }
        else
        {
            date = period.Start.PlusDays(-1).Next((IsoDayOfWeek)day.Weekday).PlusWeeks(day.Index - 1);
        }

        return period.Contains(date) ? OfDay(date) : new Resolved(TimeType.Date, Period.UnknownValue(TimeUnit.Day));
    }

    private Resolved ResolveWeekOf(TimeMeaning.WeekOf week, Tense tense, TimeReference? reference) =>
        Resolve(week.Of, tense, reference, null).Days is { } day
            ? OfPeriod(Period.Of(TimeUnit.Week, day.Start))
            : new Resolved(TimeType.Date, Period.UnknownValue(TimeUnit.Week));
}
