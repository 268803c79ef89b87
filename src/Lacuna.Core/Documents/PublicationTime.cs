using NodaTime;

namespace Lacuna.Core.Documents;

/// <summary>When an item says it was published, in its own words and as read.</summary>
/// <param name="Wording">The source's own wording, untouched.</param>
/// <param name="Local">Date and time on the publisher's clock; midnight when only a date is known. Null when unreadable.</param>
/// <param name="HasTime">False when the wording gives a date only.</param>
/// <param name="Offset">Offset from UTC when the wording gives one that can be trusted, or when the publisher's zone is known.</param>
public sealed record PublicationTime(string Wording, LocalDateTime? Local, bool HasTime = false, Offset? Offset = null)
{
    /// <summary>The calendar date on the publisher's clock.</summary>
    public LocalDate? Date => Local?.Date;

    /// <summary>The moment, when the offset is known.</summary>
    public Instant? Instant => Local is { } local && Offset is { } offset ? local.WithOffset(offset).ToInstant() : null;
}
