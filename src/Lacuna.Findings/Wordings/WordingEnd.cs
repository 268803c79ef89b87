using Lacuna.Core.Coverages;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Wordings.Series;
using NodaTime;

namespace Lacuna.Findings.Wordings;

/// <summary>How hard a wording was looked for after its last use.</summary>
/// <param name="Documents">Documents of the series after the last use; none of them has it.</param>
/// <param name="Days">Their days; null when there is none.</param>
/// <param name="Next">The first of them; null when the series ends with the last use, and then nothing is known of what followed.</param>
/// <param name="Nearest">The sentence of it that comes nearest to the sentence of the last use; null when none has words in common with it.</param>
/// <param name="Holes">Holes in coverage after the last use: with one, that it was dropped is not established.</param>
public sealed record WordingEnd(int Documents, DateInterval? Days, SeriesDocument? Next, Evidence? Nearest, System.Collections.Immutable.ImmutableArray<CoverageHole> Holes);
