using System.Collections.Immutable;
using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>Orders documents by when they came out, and tells which came first where the clocks allow to tell.</summary>
internal static class PublicationOrder
{
    /// <summary>For sorting: by moment where it is known, by local time otherwise; undated last.</summary>
    public static Instant Key(PublicationTime? time) =>
        time?.Instant ?? (time?.Local is { } local ? local.InUtc().ToInstant() : Instant.MaxValue);

    /// <summary>The readout that came out before those of every other side; null with fewer than two sides, or where the times do not tell.</summary>
    public static Readout? First(ImmutableArray<Readout> readouts)
    {
        foreach (var candidate in readouts)
        {
            var others = 0;
            var isFirst = true;
            foreach (var other in readouts)
            {
                if (candidate.Side is not null && other.Side is not null && !other.Side.Equals(candidate.Side))
                {
                    others++;
                    isFirst &= IsBefore(candidate.Published, other.Published);
                }
            }

            if (others > 0 && isFirst)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>True when the first surely came out before the second: by their moments, or by dates that lie further apart than any two zones.</summary>
    private static bool IsBefore(PublicationTime? first, PublicationTime? second)
    {
        if (first is { HasTime: true, Instant: { } one } && second is { HasTime: true, Instant: { } other })
        {
            return one < other;
        }

        return first?.Date is { } day && second?.Date is { } later && Period.DaysBetween(day, later) > 1;
    }
}
