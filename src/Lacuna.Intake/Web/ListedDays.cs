using NodaTime;

namespace Lacuna.Intake.Web;

/// <summary>What a source's own list says of some days, against what could be had.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="Days">The days, on the publisher's clock.</param>
/// <param name="Listed">Pages listed for them.</param>
/// <param name="Failed">How many of these could not be had.</param>
/// <param name="HoleReason">Why the days are a hole, in one sentence; null when all of them were had.</param>
public sealed record ListedDays(string Source, DateInterval Days, int Listed, int Failed, string? HoleReason);
