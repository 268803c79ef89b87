using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Intake.Dates;

/// <summary>Reads a publication time as its source words it. The wording is always kept.</summary>
internal static class PublicationTimeReader
{
    /// <summary>Longest wording looked at, in characters; the rest of a longer one is remarks.</summary>
    private const int Reach = 200;

    /// <summary>Reads <paramref name="wording"/>; the result has no date when there is none in it.</summary>
    public static PublicationTime Read(string wording, PublisherClock clock, ImmutableArray<Note>.Builder? notes = null)
    {
        var text = wording.AsSpan(0, Math.Min(wording.Length, Reach)).Trim();
        if (FromUnixTime(text) is { } instant)
        {
            return OnClock(wording, LocalDateTime.FromDateTime(instant.ToDateTimeUtc()), Offset.Zero, clock.Zone);
        }

        var reading = new DateGrammar(text, clock.Order).Read();
        if (reading.Date is not { } date)
        {
            notes?.Add(new Note("date.unreadable", $"No date could be read in \"{wording.Trim()}\"."));
            return new PublicationTime(wording, null);
        }

        if (reading.OtherDate is { } other)
        {
            notes?.Add(new Note("date.ambiguous", string.Create(CultureInfo.InvariantCulture, $"\"{wording.Trim()}\" can be {date:uuuu-MM-dd} or {other:uuuu-MM-dd}; the first was taken.")));
        }

        if (reading.Time is not { } time)
        {
            return new PublicationTime(wording, date.AtMidnight());
        }

        var local = date + time;
        var offset = clock.IgnoresOffsets || SaysLocalClock(wording) ? null : reading.Offset;
        if (offset is not null && reading.Zone is { IsAmbiguous: true } zone)
        {
            offset = Settle(local, zone, clock, wording, notes);
        }

        return OnClock(wording, local, offset, clock.Zone);
    }

    /// <summary>A remark in brackets that the time is the local clock's takes back a <c>Z</c> in the figures.</summary>
    private static bool SaysLocalClock(string wording)
    {
        var remark = wording.IndexOf('(', StringComparison.Ordinal);
        return remark >= 0 && (wording.AsSpan(remark).Contains("local", StringComparison.OrdinalIgnoreCase) || wording.AsSpan(remark).Contains("clock", StringComparison.OrdinalIgnoreCase));
    }

    private static Offset Settle(LocalDateTime local, ZoneAbbreviation zone, PublisherClock clock, string wording, ImmutableArray<Note>.Builder? notes)
    {
        if (clock.Zone is { } known && local.InZoneLeniently(known).Offset is var there && zone.Allows(there))
        {
            return there;
        }

        notes?.Add(new Note("date.zone-ambiguous", string.Create(CultureInfo.InvariantCulture,
            $"The zone in \"{wording.Trim()}\" can be UTC{zone.Offset:+HH:mm} or UTC{string.Join(" or UTC", zone.Others.Select(o => o.ToString("+HH:mm", CultureInfo.InvariantCulture)))}; the first was taken.")));
        return zone.Offset;
    }

    private static PublicationTime OnClock(string wording, LocalDateTime local, Offset? offset, DateTimeZone? zone)
    {
        if (zone is null)
        {
            return new PublicationTime(wording, local, HasTime: true, offset);
        }

        var there = offset is { } known ? local.WithOffset(known).ToInstant().InZone(zone) : local.InZoneLeniently(zone);
        return new PublicationTime(wording, offset is null ? local : there.LocalDateTime, HasTime: true, there.Offset);
    }

    /// <summary>Seconds (10 figures) or milliseconds (13 figures) since 1970.</summary>
    private static Instant? FromUnixTime(ReadOnlySpan<char> text) =>
        text.Length is 10 or 13 && !text.ContainsAnyExceptInRange('0', '9')
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? text.Length == 10 ? Instant.FromUnixTimeSeconds(value) : Instant.FromUnixTimeMilliseconds(value)
            : null;
}
