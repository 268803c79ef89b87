using Lacuna.Core.Documents;

namespace Lacuna.Findings.Watching.Keeping;

/// <summary>A version that a poll brought.</summary>
/// <param name="Version">The version.</param>
/// <param name="Before">The version before it; null for a new item.</param>
public sealed record BroughtVersion(DocumentVersion Version, DocumentVersion? Before);
