using NodaTime;

namespace Lacuna.Core.Corrections;

/// <summary>That a correction was taken back.</summary>
/// <param name="By">Who took it back.</param>
/// <param name="At">When.</param>
public sealed record Undoing(string By, Instant At);
