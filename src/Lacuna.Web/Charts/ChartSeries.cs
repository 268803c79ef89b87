using System.Collections.Immutable;

namespace Lacuna.Web.Charts;

/// <summary>Counts of one sort.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Points">In order of days; days without any have a point too, so that a nought is told from what was not looked at.</param>
public sealed record ChartSeries(string Name, ImmutableArray<ChartPoint> Points);
