using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>A way in which two dates may both be right: one moment that falls on the first on one clock and on the second on the other.</summary>
/// <param name="First">The clock by which the first date holds.</param>
/// <param name="Second">The clock by which the second date holds.</param>
/// <param name="Moments">The moments of which that is true, as far as they are not excluded by what else is known.</param>
public sealed record ZoneExplanation(Clock First, Clock Second, Interval Moments);
