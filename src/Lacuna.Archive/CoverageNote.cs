using Lacuna.Core.Coverages;
using NodaTime;

namespace Lacuna.Archive;

/// <summary>One entry of the coverage ledger.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="Days">The days that it is about, on the publisher's clock.</param>
/// <param name="Basis">How it is known. <see cref="CoverageBasis.Inferred"/> is worked out and cannot be noted.</param>
/// <param name="At">When it was noted.</param>
public sealed record CoverageNote(string Source, DateInterval Days, CoverageBasis Basis, Instant At)
{
    /// <summary>Documents that the source listed for the days; null when no list was seen.</summary>
    public int? Listed { get; init; }

    /// <summary>How many of the listed could not be had.</summary>
    public int Failed { get; init; }

    /// <summary>Why the days are a hole; null when they are covered.</summary>
    public string? HoleReason { get; init; }
}
