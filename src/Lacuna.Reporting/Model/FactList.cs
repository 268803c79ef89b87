using System.Collections.Immutable;

namespace Lacuna.Reporting.Model;

/// <summary>Names and what goes with them: when, who, by whose words.</summary>
/// <param name="Facts">The facts in reading order.</param>
public sealed record FactList(ImmutableArray<Fact> Facts) : Block;
