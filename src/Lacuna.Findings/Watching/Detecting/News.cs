using Lacuna.Core.Reading;

namespace Lacuna.Findings.Watching.Detecting;

/// <summary>A document that a poll brought: a new item or a new version.</summary>
/// <param name="Reading">The document, read.</param>
/// <param name="Before">The version before it; null for a new item.</param>
internal sealed record News(AnnotatedDocument Reading, AnnotatedDocument? Before);
