using System.Collections.Immutable;
using Lacuna.Core.Evidences;

namespace Lacuna.Core.Corrections;

/// <summary>Some words of a document.</summary>
/// <param name="Passage">The words.</param>
public sealed record PassageTarget(Evidence Passage) : CorrectionTarget
{
    /// <inheritdoc/>
    public override ImmutableArray<Evidence> Words => [Passage];
}
