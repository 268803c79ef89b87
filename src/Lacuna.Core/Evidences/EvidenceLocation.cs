using System.Collections.Immutable;
using Lacuna.Core.Text;

namespace Lacuna.Core.Evidences;

/// <summary>Where the words of a piece of evidence stand in another text, such as a later version of the page.</summary>
public abstract record EvidenceLocation
{
    private EvidenceLocation()
    {
    }

    /// <summary>The words stand where they stood, in the surroundings they had.</summary>
    /// <param name="At">Where they stand.</param>
    public sealed record Found(TextSpan At) : EvidenceLocation;

    /// <summary>The same words stand elsewhere, and exactly one place agrees with the surroundings they had.</summary>
    /// <param name="At">Where they stand now.</param>
    public sealed record Moved(TextSpan At) : EvidenceLocation;

    /// <summary>The same words stand in several places that agree with the surroundings about equally.</summary>
    /// <param name="Candidates">The places, in text order; at least two.</param>
    public sealed record Ambiguous(ImmutableArray<TextSpan> Candidates) : EvidenceLocation;

    /// <summary>The words are gone, or stand only in other surroundings.</summary>
    /// <param name="Lookalikes">Places with the same words in other surroundings, in text order: for a person to look at, never to be taken for the evidence.</param>
    public sealed record Orphaned(ImmutableArray<TextSpan> Lookalikes) : EvidenceLocation;
}
