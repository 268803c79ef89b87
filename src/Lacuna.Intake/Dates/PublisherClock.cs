using NodaTime;

namespace Lacuna.Intake.Dates;

/// <summary>What is known of the clock that a publisher writes its times by.</summary>
/// <param name="Zone">Zone of the clock; null when unknown.</param>
/// <param name="IgnoresOffsets">True when the offsets that it writes are wrong and the figures are the local clock's.</param>
/// <param name="Order">How it writes dates of figures only.</param>
internal sealed record PublisherClock(DateTimeZone? Zone = null, bool IgnoresOffsets = false, DateOrder Order = DateOrder.DayFirst)
{
    /// <summary>Nothing known.</summary>
    public static PublisherClock Unknown { get; } = new();

    /// <summary>The zone that <paramref name="id"/> names.</summary>
    /// <exception cref="IntakeException">There is no such zone.</exception>
    public static DateTimeZone? ZoneNamed(string? id) => id is null ? null
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
            ?? throw new IntakeException($"time zone \"{id}\" is not known; write an IANA name such as Europe/Kyiv");
}
