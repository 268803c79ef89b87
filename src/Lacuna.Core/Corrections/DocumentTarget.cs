using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Core.Corrections;

/// <summary>A whole document, as one of its versions stood.</summary>
/// <param name="Version">The version.</param>
public sealed record DocumentTarget(DocumentVersion Version) : CorrectionTarget
{
    /// <inheritdoc/>
    public override ImmutableArray<Evidence> Words => [];

    /// <inheritdoc/>
    public override ImmutableArray<DocumentVersion> Versions => [Version];
}
