namespace Lacuna.Core.Reading;

/// <summary>TIMEX3 type (TimeML 1.2.1).</summary>
public enum TimeType
{
    /// <summary>A calendar date or period: "April 4", "last week", "2022".</summary>
    Date,

    /// <summary>A clock time or part of a day: "9am", "Monday evening".</summary>
    Time,

    /// <summary>A length of time: "three hours", "a month".</summary>
    Duration,

    /// <summary>A repetition: "every Tuesday".</summary>
    Set,
}
