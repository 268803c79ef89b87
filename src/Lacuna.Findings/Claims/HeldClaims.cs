using System.Collections.Immutable;
using Lacuna.Findings.Sayings;

namespace Lacuna.Findings.Claims;

/// <summary>What an archive's statements claim about a subject.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Claims">The claims, those with the most voices first.</param>
public sealed record HeldClaims(ClaimQuestion Question, ImmutableArray<Claim> Claims)
{
    /// <summary>All statements about the subject, copies left out.</summary>
    public int Count { get; init; }

    /// <summary>Those of them that were set against each other.</summary>
    public int Compared { get; init; }

    /// <summary>Statements whose saying is itself negated ("did not say that …"): they claim nothing.</summary>
    public ImmutableArray<Saying> NotSaid { get; init; } = [];

    /// <summary>True when the encoder's files are missing, so that only words and numbers were compared.</summary>
    public bool IsLexicalOnly { get; init; }
}
