using System.Collections.Immutable;

namespace Lacuna.Findings.Wordings;

/// <summary>One standing sentence of a series, or one phrase that wanders, with the wordings it went through.</summary>
/// <param name="Rank">Place in the list, from 1.</param>
/// <param name="Score">What it is ranked by; see <see cref="WordingOptions"/>.</param>
/// <param name="Wordings">The wordings, in order of their first use; at least one.</param>
public sealed record WordingRow(int Rank, double Score, ImmutableArray<Wording> Wordings);
