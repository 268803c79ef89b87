using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Quotes;

/// <summary>What a quotation leaves out between two of its parts.</summary>
/// <param name="At">Where in the draft: the ellipsis, or the empty place between the words that are joined.</param>
/// <param name="LeftOut">The words left out; null when the later part stands before the earlier one in the source.</param>
/// <param name="IsMarked">True when an ellipsis says so.</param>
/// <param name="Words">Words between the two parts; negative when the later part stands before the earlier one.</param>
/// <param name="Sentences">Ends of sentences between them; 0 within one sentence.</param>
public sealed record QuoteOmission(TextSpan At, Evidence? LeftOut, bool IsMarked, int Words, int Sentences)
{
    /// <summary>Words left out on which the sense may turn, in order of the source.</summary>
    public ImmutableArray<OmissionTurn> Turns { get; init; } = [];
}
