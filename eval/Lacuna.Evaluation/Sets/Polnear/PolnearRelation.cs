using System.Collections.Immutable;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Polnear;

/// <summary>One attribution as it was marked. A part may stand in several pieces, or be missing.</summary>
/// <param name="Source">Pieces of the source; empty when the text gives none.</param>
/// <param name="Cue">Pieces of the cue.</param>
/// <param name="Content">Pieces of all contents.</param>
internal sealed record PolnearRelation(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
