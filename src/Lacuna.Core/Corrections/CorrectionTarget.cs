using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Core.Corrections;

/// <summary>What a correction points at: words of frozen versions, so that it can be found again after another import or by a better reader.</summary>
public abstract record CorrectionTarget
{
    private protected CorrectionTarget()
    {
    }

    /// <summary>The words that it rests on; none for a whole document.</summary>
    public abstract ImmutableArray<Evidence> Words { get; }

    /// <summary>The versions that it was made on, each once.</summary>
    public virtual ImmutableArray<DocumentVersion> Versions => [.. Words.Select(static words => words.Of).Distinct()];
}
