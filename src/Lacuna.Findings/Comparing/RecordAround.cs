using NodaTime;

namespace Lacuna.Findings.Comparing;

/// <summary>The record that absences were measured against: the denominator of the claim.</summary>
/// <param name="Window">First and last day taken.</param>
/// <param name="Documents">Distinct documents in the window (copies counted once), without the two accounts.</param>
/// <param name="Days">Days of the window on which anything was published.</param>
/// <param name="Left">Documents given but left out: undated, outside the window, or copies.</param>
public sealed record RecordAround(DateInterval Window, int Documents, int Days, int Left);
