namespace Lacuna.Reading.Times;

/// <summary>Days that share the month named by their neighbour: "April 4-5", "April 24 and 25", "from 4 to 6 April 2022".</summary>
/// <remarks>TimeML marks each end as an expression of its own.</remarks>
internal sealed class DayRanges(TimeWords words, DateGrammar dates)
{
    /// <summary>The second day of a range whose first day is <paramref name="first"/>; null when none follows.</summary>
    public TimeReading? ReadSecond(TimeReading first)
    {
        if (first.Meaning is not TimeMeaning.Calendar { Month: { } month, Day: { } day, Year: null } || !IsJoin(first.End))
        {
            return null;
        }

        var at = first.End + 1;
        var end = dates.ReadDay(at, out var second);
        if (end == at || !words.IsFigure(at) || second <= day || !CanEndRange(first.End, end))
        {
            return null;
        }

        var year = words.Is(end, TimeWordKind.Comma) ? end + 1 : end;
        return words.IsYear(year)
            ? new TimeReading(at, year + 1, new TimeMeaning.Calendar(words.Value(year), month, second))
            : new TimeReading(at, end, new TimeMeaning.Calendar(null, month, second));
    }

    /// <summary>The first day of a range whose second day names the month; null when the figure at <paramref name="i"/> begins none.</summary>
    public TimeReading? ReadFirst(int i)
    {
        if (!words.IsFigure(i) || !IsJoin(i + 1))
        {
            return null;
        }

        var end = dates.ReadDay(i, out var day);
        return end == i + 1 && dates.Read(end + 1, out var second) > end + 1 && second is { Month: { } month, Day: { } last } && words.IsFigure(end + 1) && last > day
            ? new TimeReading(i, end, new TimeMeaning.Calendar(second.Year, month, day))
            : null;
    }

    private bool IsJoin(int i) => words.Kind(i) is TimeWordKind.Dash or TimeWordKind.To or TimeWordKind.And or TimeWordKind.Or;

    /// <summary>"April 4 and 5 people" is no range: after "and" the day must close its phrase.</summary>
    private bool CanEndRange(int join, int end) =>
        words.Kind(end) is TimeWordKind.Comma or TimeWordKind.Mark || end >= words.Count || words.IsYear(end)
        || (words.Kind(join) is TimeWordKind.Dash or TimeWordKind.To && words.Kind(end) is TimeWordKind.None or TimeWordKind.In or TimeWordKind.At or TimeWordKind.To or TimeWordKind.And);
}
