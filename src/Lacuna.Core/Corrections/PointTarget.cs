using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Core.Corrections;

/// <summary>A point of a comparison of two accounts, by its words.</summary>
/// <param name="A">The one account.</param>
/// <param name="B">The other account. Which of the two comes first does not matter.</param>
/// <param name="Kind">How the accounts were found to stand to each other on it, as exports name it: <c>shared</c>, <c>differs</c>, <c>onlyInA</c>, <c>onlyInB</c>.</param>
public sealed record PointTarget(DocumentVersion A, DocumentVersion B, string Kind) : CorrectionTarget
{
    /// <summary>A's words; empty when only B has the point.</summary>
    public ImmutableArray<Evidence> InA { get; init; } = [];

    /// <summary>B's words; empty when only A has the point.</summary>
    public ImmutableArray<Evidence> InB { get; init; } = [];

    /// <inheritdoc/>
    public override ImmutableArray<Evidence> Words => [.. InA, .. InB];

    /// <inheritdoc/>
    public override ImmutableArray<DocumentVersion> Versions => [.. Words.Select(static words => words.Of).Prepend(B).Prepend(A).Distinct()];
}
