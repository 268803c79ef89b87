using System.Collections.Immutable;
using Lacuna.Findings.Sayings;

namespace Lacuna.Findings.Claims;

/// <summary>Statements whose contents are alike, with who stands how to them. They are put side by side, not made one: each is counted and quoted by itself.</summary>
/// <param name="Lead">The earliest of them, whose words stand for the claim.</param>
public sealed record Claim(Saying Lead)
{
    /// <summary>All statements, the lead first, in order of publication.</summary>
    public ImmutableArray<ClaimStatement> Statements { get; init; } = [];

    /// <summary>Who asserts it, then who denies it, asks about it, repeats it; each group by first day.</summary>
    public ImmutableArray<ClaimVoice> Voices { get; init; } = [];
}
