using NodaTime;

namespace Lacuna.Web.Charts;

/// <summary>A count in some days.</summary>
/// <param name="From">The first of the days.</param>
/// <param name="Count">The count.</param>
public readonly record struct ChartPoint(LocalDate From, int Count);
