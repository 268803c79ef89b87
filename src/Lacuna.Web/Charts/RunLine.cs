using System.Collections.Immutable;

namespace Lacuna.Web.Charts;

/// <summary>One wording and its runs.</summary>
/// <param name="Words">The wording.</param>
/// <param name="Runs">In order of days.</param>
public sealed record RunLine(string Words, ImmutableArray<ChartRun> Runs);
