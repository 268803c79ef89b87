using System.Collections.Immutable;
using Lacuna.Core.Corrections;

namespace Lacuna.Archive.Corrections;

/// <summary>A correction with what it does now.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Standing">What it does now.</param>
public sealed record CorrectionRow(Correction Correction, CorrectionStanding Standing)
{
    /// <summary>Where each thing that it points at stands now, in the order of its targets; a point of a comparison has one place for each of its words.</summary>
    public ImmutableArray<CorrectionPlace> Places { get; init; } = [];
}
