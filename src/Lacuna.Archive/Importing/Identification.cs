using Lacuna.Core.Documents;

namespace Lacuna.Archive.Importing;

/// <summary>How a document stands to what is held.</summary>
/// <param name="Kind">What would become of it.</param>
/// <param name="Other">The version that it is the same as, a new version of, or a copy of; null for a new item.</param>
public sealed record Identification(OutcomeKind Kind, DocumentVersion? Other);
