using Lacuna.Archive.Documents;

namespace Lacuna.Findings.Silences;

/// <summary>A document of the actor's shortly before its first mention that comes near to one.</summary>
/// <param name="Document">The document.</param>
/// <param name="Mention">Where it names the subject in another's voice; null when it could have named it and does not.</param>
public sealed record NearMiss(DocumentRow Document, SubjectMention? Mention);
