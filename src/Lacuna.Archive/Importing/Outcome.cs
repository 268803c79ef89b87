using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Archive.Importing;

/// <summary>What became of one item.</summary>
/// <param name="Origin">Where it came from.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Version">Its version; null when it was refused.</param>
/// <param name="Other">The version that it is the same as, a new version of, or a copy of.</param>
/// <param name="Reason">Why it was refused.</param>
/// <param name="At">When.</param>
public sealed record Outcome(string Origin, OutcomeKind Kind, DocumentVersion? Version, DocumentVersion? Other, string? Reason, Instant At);
