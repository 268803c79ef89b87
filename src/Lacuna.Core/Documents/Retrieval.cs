using NodaTime;

namespace Lacuna.Core.Documents;

/// <summary>How the bytes of a document came to us, as the one who fetched them or an archive of fetches tells.</summary>
/// <param name="Address">The address asked, which need not be the canonical one; null when unknown.</param>
/// <param name="At">When it was asked; null when unknown.</param>
public sealed record Retrieval(string? Address, Instant? At);
