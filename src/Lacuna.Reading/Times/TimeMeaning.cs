using Lacuna.Core.Reading;

namespace Lacuna.Reading.Times;

/// <summary>What an expression of time says by itself, before the day of publication and the text around it fill what it leaves open.</summary>
internal abstract record TimeMeaning
{
    /// <summary>Part of the day, 0 morning to 3 night; null when none is named.</summary>
    public int? DayPart { get; init; }

    /// <summary>Minutes after midnight; null when no clock time is named.</summary>
    public int? Clock { get; init; }

    /// <summary>True when the clock time is given in UTC.</summary>
    public bool IsUtc { get; init; }

    /// <summary>A date by its year, month, day and weekday, of which any may be missing.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="Month">1 to 12.</param>
    /// <param name="Day">1 to 31.</param>
    /// <param name="Weekday">1 Monday to 7 Sunday.</param>
    public sealed record Calendar(int? Year, int? Month, int? Day, int? Weekday = null) : TimeMeaning
    {
        /// <summary>Which weekday or month of that name, when "last", "this" or "next" says so.</summary>
        public TimeRow? Row { get; init; }

        /// <summary>Years to count from the year of publication: -1 in "June last year".</summary>
        public int? YearShift { get; init; }
    }

    /// <summary>A figure date whose order depends on the country: 03/04/2022.</summary>
    public sealed record Ambiguous(int First, int Second, int Year) : TimeMeaning;

    /// <summary>So many units from the day of publication, or from the date last named.</summary>
    /// <param name="Unit">The unit, which is also the grain of the value.</param>
    /// <param name="Amount">How many; negative for the past.</param>
    /// <param name="FromReference">True to count from the date last named.</param>
    public sealed record Shift(TimeUnit Unit, int Amount, bool FromReference = false) : TimeMeaning
    {
        /// <summary>True for "a year earlier": the value keeps the grain of what it counts from (a quarter, a month).</summary>
        public bool KeepsGrain { get; init; }
    }

    /// <summary>A season, quarter or half of a year.</summary>
    /// <param name="Kind">S, Q or H.</param>
    /// <param name="Index">Of the season (0 spring), quarter or half (1 first).</param>
    /// <param name="Year">The year; null when not named.</param>
    public sealed record PartOfYear(char Kind, int Index, int? Year) : TimeMeaning
    {
        /// <summary>Which one of that name, when "last", "this" or "next" says so.</summary>
        public TimeRow? Row { get; init; }

        /// <summary>Years to count from the year of publication.</summary>
        public int? YearShift { get; init; }
    }

    /// <summary>"The last Friday of this month".</summary>
    /// <param name="Index">1 for the first, -1 for the last.</param>
    /// <param name="Weekday">1 to 7; 0 for any day.</param>
    /// <param name="Of">The period that it is counted in.</param>
    public sealed record DayOfPeriod(int Index, int Weekday, TimeMeaning Of) : TimeMeaning;

    /// <summary>The week that holds another date: "the week of March 6".</summary>
    public sealed record WeekOf(TimeMeaning Of) : TimeMeaning;

    /// <summary>A clock time or part of the day of a day that the text around it names.</summary>
    public sealed record TimeOfDay : TimeMeaning;

    /// <summary>A value that needs nothing from outside: a length, a repetition, a decade, a vague reference.</summary>
    public sealed record Fixed(TimeType Type, string Value) : TimeMeaning;
}
