using System.Collections.Immutable;
using NodaTime;

namespace Lacuna.Core.Coverages;

/// <summary>For one source, the days in which we really hold what it published, and the known holes.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="Spans">In order of days, none over another.</param>
/// <param name="Holes">In order of days.</param>
public sealed record SourceCoverage(string Source, ImmutableArray<CoverageSpan> Spans, ImmutableArray<CoverageHole> Holes)
{
    /// <summary>Why a silence over <paramref name="days"/> cannot be established on this source: the holes that meet the days, and days outside all spans. Empty when all are covered.</summary>
    public ImmutableArray<CoverageHole> HolesIn(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var holes = ImmutableArray.CreateBuilder<CoverageHole>();
        var next = days.Start;
        foreach (var span in Spans)
        {
            if (span.Days.End < next || span.Days.Start > days.End)
            {
                continue;
            }

            if (span.Days.Start > next)
            {
                AddNothingHeld(holes, next, span.Days.Start.PlusDays(-1));
            }

            next = span.Days.End.PlusDays(1);
        }

        if (next <= days.End)
        {
            AddNothingHeld(holes, next, days.End);
        }

        foreach (var hole in Holes)
        {
            if (hole.Days.Intersection(days) is not null)
            {
                holes.Add(hole);
            }
        }

        holes.Sort((left, right) => left.Days.Start.CompareTo(right.Days.Start));
        return holes.ToImmutable();
    }

    /// <summary>Days outside all spans are told once: where a known hole gives the reason, that is enough.</summary>
    private void AddNothingHeld(ImmutableArray<CoverageHole>.Builder holes, LocalDate first, LocalDate last)
    {
        var days = new DateInterval(first, last);
        if (!Holes.Any(hole => hole.Days.Contains(days)))
        {
            holes.Add(new CoverageHole(days, "nothing is held of these days"));
        }
    }
}
