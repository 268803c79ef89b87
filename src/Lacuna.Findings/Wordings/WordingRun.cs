using Lacuna.Core.Coverages;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Wordings.Series;
using NodaTime;

namespace Lacuna.Findings.Wordings;

/// <summary>Consecutive documents of a series that all use a wording. A run is as long as it can be: the documents beside it do not use it, or a hole lies between.</summary>
/// <param name="First">Index in the series of the first document.</param>
/// <param name="Last">Index of the last one.</param>
/// <param name="Days">Their days.</param>
/// <param name="FirstUse">The words in the first document.</param>
/// <param name="LastUse">The words in the last document.</param>
public sealed record WordingRun(int First, int Last, DateInterval Days, Evidence FirstUse, Evidence LastUse)
{
    /// <summary>Number of documents.</summary>
    public int Documents => Last - First + 1;

    /// <summary>The hole in coverage at which the run had to be cut at its start: it may have begun earlier. Null when there is none.</summary>
    public CoverageHole? CutBefore { get; init; }

    /// <summary>The hole in coverage at which the run had to be cut at its end: it may have gone on. Null when there is none.</summary>
    public CoverageHole? CutAfter { get; init; }
}
