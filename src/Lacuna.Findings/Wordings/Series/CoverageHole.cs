using NodaTime;

namespace Lacuna.Findings.Wordings.Series;

/// <summary>Days for which the series is known not to hold all that was published: nothing can be said of them.</summary>
/// <param name="Days">First and last day, both included.</param>
/// <param name="Why">The reason in one sentence.</param>
public sealed record CoverageHole(DateInterval Days, string Why);
