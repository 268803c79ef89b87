using System.Collections.Immutable;
using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>Days on a clock as moments, and which two clocks make two dates one.</summary>
internal static class Moments
{
    /// <summary>Where the clock is unknown, a day may have begun as early as on the first clock of the world (UTC+14) and ended as late as on the last (UTC-12).</summary>
    private static readonly DateTimeZone FirstZone = DateTimeZone.ForOffset(Offset.FromHours(14)), LastZone = DateTimeZone.ForOffset(Offset.FromHours(-12));

    /// <summary>Years that every clock and every shift of days can be counted in.</summary>
    private const int FirstYear = 2, LastYear = 9990;

    /// <summary>True when the zone is one of the tz database.</summary>
    public static bool Knows(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    /// <summary>True when the days can be counted with.</summary>
    public static bool CanCount(DateInterval days) => days.Start.Year >= FirstYear && days.End.Year <= LastYear;

    /// <summary>All moments of <paramref name="days"/> on <paramref name="clock"/>; on every clock of the world when that is null.</summary>
    public static Interval Of(DateInterval days, Clock? clock)
    {
        var zone = ZoneOf(clock);
        return new Interval((zone ?? FirstZone).AtStartOfDay(days.Start).ToInstant(), (zone ?? LastZone).AtStartOfDay(days.End.PlusDays(1)).ToInstant());
    }

    /// <summary>The moment by which a document was published, at the latest; null when it has no date.</summary>
    public static Instant? LatestOf(PublicationTime? published, Clock? clock)
    {
        if (published is { HasTime: true, Instant: { } moment })
        {
            return moment;
        }

        return published?.Date is { } day && CanCount(new DateInterval(day, day)) ? Of(new DateInterval(day, day), clock).End : null;
    }

    /// <summary>What both have in common; null when that is nothing.</summary>
    public static Interval? Both(Interval one, Interval other)
    {
        var (start, end) = (Instant.Max(one.Start, other.Start), Instant.Min(one.End, other.End));
        return start < end ? new Interval(start, end) : null;
    }

    /// <summary>The pairs of clocks by which one moment falls on both dates.</summary>
    /// <param name="first">The one date.</param>
    /// <param name="firstClocks">Clocks that it may be told by.</param>
    /// <param name="second">The other date.</param>
    /// <param name="secondClocks">Clocks that it may be told by.</param>
    /// <param name="within">The moments that are not excluded by what else is known; null when nothing is.</param>
    public static ImmutableArray<ZoneExplanation> Explain(
        DateInterval first, IEnumerable<Clock> firstClocks, DateInterval second, IReadOnlyCollection<Clock> secondClocks, Interval? within)
    {
        var found = ImmutableArray.CreateBuilder<ZoneExplanation>();
        foreach (var one in firstClocks)
        {
            foreach (var other in secondClocks)
            {
                if (one.Zone != other.Zone && Both(Of(first, one), Of(second, other)) is { } both
                    && (within is { } known ? Both(both, known) : both) is { } moments)
                {
                    found.Add(new ZoneExplanation(one, other, moments));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The pairs of clocks that would make both dates right if nothing else were known, and do not <paramref name="within"/> what is.</summary>
    public static ImmutableArray<ZoneExplanation> Exclude(
        DateInterval first, IReadOnlyCollection<Clock> firstClocks, DateInterval second, IReadOnlyCollection<Clock> secondClocks, Interval? within)
    {
        if (within is null)
        {
            return [];
        }

        var left = Explain(first, firstClocks, second, secondClocks, within);
        return Explain(first, firstClocks, second, secondClocks, null).RemoveAll(pair => left.Any(one => one.First == pair.First && one.Second == pair.Second));
    }

    /// <summary>A moment on a clock; null when the clock is unknown.</summary>
    public static LocalDateTime? On(Instant moment, Clock clock) => ZoneOf(clock) is { } zone ? moment.InZone(zone).LocalDateTime : null;

    /// <summary>The moment that a clock showed <paramref name="local"/>; null when the clock is unknown.</summary>
    public static Instant? At(LocalDateTime local, Clock clock) => ZoneOf(clock) is { } zone ? zone.AtLeniently(local).ToInstant() : null;

    private static DateTimeZone? ZoneOf(Clock? clock) => clock is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(clock.Zone);
}
