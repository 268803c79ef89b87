namespace Lacuna.Intake.Dates;

/// <summary>Order of day and month in a date of figures only, such as 03/04/2022.</summary>
internal enum DateOrder
{
    /// <summary>Most of the world.</summary>
    DayFirst,

    /// <summary>The United States and a few others.</summary>
    MonthFirst,
}
