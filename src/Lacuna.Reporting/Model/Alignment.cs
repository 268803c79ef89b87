using System.Collections.Immutable;

namespace Lacuna.Reporting.Model;

/// <summary>Two wordings of one passage, one above the other, piece by piece. It repeats for the eye what a finding's details say in words.</summary>
/// <param name="Above">Whose words stand above: "draft".</param>
/// <param name="Below">Whose words stand below: "source".</param>
/// <param name="Pieces">The pieces in reading order.</param>
public sealed record Alignment(string Above, string Below, ImmutableArray<AlignedPiece> Pieces);
