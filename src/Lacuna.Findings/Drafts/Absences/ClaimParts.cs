using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>The words around a cue by the part they play.</summary>
internal sealed record ClaimParts
{
    /// <summary>Who or what is silent.</summary>
    public TextSpan? Who { get; init; }

    /// <summary>The actors meant by it.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>What is absent.</summary>
    public TextSpan? What { get; init; }

    /// <summary>Where it is absent.</summary>
    public TextSpan? Where { get; init; }

    /// <summary>What the place is.</summary>
    public Wording.TextNounKind? WhereKind { get; init; }
}
