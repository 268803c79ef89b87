using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Core.Coverages;
using NodaTime;

namespace Lacuna.Web.Sources;

/// <summary>A source's days of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Months">The days of each month, in order.</param>
public sealed record HeldYear(int Year, ImmutableArray<ImmutableArray<HeldDay>> Months)
{
    /// <summary>The days of a year, by what is covered and how many documents were published.</summary>
    public static HeldYear Of(int year, SourceCoverage coverage, IEnumerable<PublishedDay> published)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var documents = published.Where(day => day.Day.Year == year).ToDictionary(day => day.Day, day => day.Documents);
        return new HeldYear(year, [.. Enumerable.Range(1, 12).Select(month => Enumerable.Range(1, CalendarSystem.Iso.GetDaysInMonth(year, month)).Select(day => Day(new LocalDate(year, month, day))).ToImmutableArray())]);

        HeldDay Day(LocalDate day)
        {
            var count = documents.GetValueOrDefault(day);
            var state = coverage.Holes.Any(hole => hole.Days.Contains(day)) ? HeldDayState.Hole
                : !coverage.Spans.Any(span => span.Days.Contains(day)) ? HeldDayState.Outside
                : count > 0 ? HeldDayState.Documents
                : HeldDayState.Nothing;
            return new HeldDay(day, state, count);
        }
    }
}
