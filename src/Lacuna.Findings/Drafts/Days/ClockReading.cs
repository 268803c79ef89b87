using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>What a moment or some hours of one clock are on another.</summary>
/// <param name="Clock">The other clock.</param>
/// <param name="From">First moment on it.</param>
/// <param name="Until">Last moment on it; the first again for a single moment.</param>
public sealed record ClockReading(Clock Clock, LocalDateTime From, LocalDateTime Until);
