using NodaTime;

namespace Lacuna.Core.Corrections;

/// <summary>Tells on a finding that a person had a hand in it.</summary>
/// <param name="Id"><see cref="Correction.Id"/>.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record CorrectionMark(string Id, string By, Instant At)
{
    /// <summary>Why; null when nothing is said.</summary>
    public string? Note { get; init; }
}
