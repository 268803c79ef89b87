using NodaTime;

namespace Lacuna.Core.Coverages;

/// <summary>Days in which what a source published is held.</summary>
/// <param name="Days">First and last day, on the publisher's clock.</param>
/// <param name="Basis">How that is known.</param>
public sealed record CoverageSpan(DateInterval Days, CoverageBasis Basis)
{
    /// <summary>Documents of the source held in those days, copies and earlier versions not counted.</summary>
    public int Held { get; init; }

    /// <summary>Documents that the source itself listed for those days; null when no list was seen.</summary>
    public int? Listed { get; init; }
}
