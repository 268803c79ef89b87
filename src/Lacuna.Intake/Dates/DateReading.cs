using NodaTime;

namespace Lacuna.Intake.Dates;

/// <summary>What the figures and words of one wording give, before anything is known of the publisher.</summary>
internal sealed class DateReading
{
    /// <summary>The calendar date; null when the wording has none.</summary>
    public LocalDate? Date { get; set; }

    /// <summary>The other reading of a date of figures only, when both are possible.</summary>
    public LocalDate? OtherDate { get; set; }

    /// <summary>Time of day; null when the wording has none.</summary>
    public LocalTime? Time { get; set; }

    /// <summary>Offset in figures, or by an abbreviation.</summary>
    public Offset? Offset { get; set; }

    /// <summary>The abbreviation, when the offset came by one.</summary>
    public ZoneAbbreviation? Zone { get; set; }
}
