using NodaTime;

namespace Lacuna.Web.Sources;

/// <summary>One day of a source.</summary>
/// <param name="Day">The day, on the source's clock.</param>
/// <param name="State">What is held.</param>
/// <param name="Documents">Documents held.</param>
public readonly record struct HeldDay(LocalDate Day, HeldDayState State, int Documents);
