namespace Lacuna.Reading.Times;

/// <summary>What a word can do in an expression of time. The names are the classes of <c>Data/time-words.tsv</c>, and below them the shapes of figures and marks.</summary>
internal enum TimeWordKind : byte
{
    None, Month, Weekday, Weekdays, ShortWeekday, Unit, Units, Number, Multiplier, Ordinal, DecadeWord, Few, Half, Season, Seasons,
    DayPart, DayParts, ClockWord, AmPm, Zone, DayName, Tonight, Overnight, Last, Past, Next, Coming, This, Current, Previous,
    Following, That, Latest, Recent, Position, PositionNoun, Earlier, Later, Ago, Before, Approx, Nearly, Over, Every,
    Frequency, Reference, Future, Of, And, Or, To, The, A, In, At, On, Than, More, Less, Least, Most, Up, Not, Long, Old,
    Time, Fiscal, DaysThese, Full, Local, PastPost, YearEnd, Period, So, From, WeekOf, Paper, Final, Feast, Right, Near, Other,

    /// <summary>Q3, with the number as value; H1 has 11 and H2 has 12.</summary>
    QuarterCode,

    /// <summary>4th.</summary>
    OrdinalFigure,

    /// <summary>1990s, '90s.</summary>
    Decade,

    /// <summary>'22.</summary>
    ShortYear,

    /// <summary>3.5.</summary>
    Decimal,

    /// <summary>2022-04-04, with or without a time.</summary>
    IsoDate,

    /// <summary>03/04/2022, 3.4.2022.</summary>
    NumericDate,

    /// <summary>1/2 or ½.</summary>
    Fraction,

    /// <summary>9:00.</summary>
    Clock,

    /// <summary>o'clock.</summary>
    OClock,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A hyphen or dash.</summary>
    Dash,

    /// <summary>The ending of a possessive.</summary>
    Possessive,

    /// <summary>Any other mark.</summary>
    Mark,
}
