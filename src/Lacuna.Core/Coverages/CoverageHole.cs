using NodaTime;

namespace Lacuna.Core.Coverages;

/// <summary>Days in which a source may have published what is not held.</summary>
/// <param name="Days">First and last day, on the publisher's clock.</param>
/// <param name="Reason">One sentence for a reader: "3 of 14 listed pages could not be fetched", "no document for 19 days; the usual gap is 1 day".</param>
public sealed record CoverageHole(DateInterval Days, string Reason);
