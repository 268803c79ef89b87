using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>Days of a source that are held, or that are not: a row of the table of coverage.</summary>
/// <param name="Source">The source.</param>
/// <param name="Days">First and last day.</param>
/// <param name="Span">What is known of days that are held; null for a hole.</param>
/// <param name="Hole">Why days are not held in full; null for days that are.</param>
internal sealed record CoverageDays(Source Source, DateInterval Days, CoverageSpan? Span, CoverageHole? Hole);
