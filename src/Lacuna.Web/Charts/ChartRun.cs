using NodaTime;

namespace Lacuna.Web.Charts;

/// <summary>Consecutive documents that use a wording.</summary>
/// <param name="Days">Days of the first and the last of them.</param>
/// <param name="Documents">How many.</param>
public sealed record ChartRun(DateInterval Days, int Documents);
