using NodaTime;

namespace Lacuna.Reading.Actors;

/// <summary>One person's time in one office.</summary>
/// <param name="Office">Code of the office: <c>president</c>, <c>foreign-minister</c>, <c>un-ambassador</c>.</param>
/// <param name="Body">Id of the state or organisation: <c>state:CHN</c>, <c>org:un</c>.</param>
/// <param name="Person">Id of the person.</param>
/// <param name="From">First day; null when the sources do not say. Sources that give a year only count from its first day.</param>
/// <param name="To">Last day; null when it had not ended when the tables were made.</param>
public sealed record OfficeHolding(string Office, string Body, string Person, LocalDate? From, LocalDate? To)
{
    /// <summary>Place in the series of holders ("the 43rd president"); 0 when not known.</summary>
    public int Ordinal { get; init; }

    /// <summary>True when the person held the office on <paramref name="day"/>, as far as the sources tell.</summary>
    public bool IsOn(LocalDate day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);
}
