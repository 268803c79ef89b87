using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>An accusation that a draft tells of.</summary>
/// <param name="Words">The draft's sentence.</param>
/// <param name="Cue">The words that accuse or name the accusation: "accusations of", "accused".</param>
public sealed record Accusation(Evidence Words, Evidence Cue)
{
    /// <summary>Who accuses; empty when the draft does not tell.</summary>
    public ImmutableArray<Actor> Accusers { get; init; } = [];

    /// <summary>Who is accused; empty when the draft does not tell.</summary>
    public ImmutableArray<Actor> Accused { get; init; } = [];

    /// <summary>True when the draft names no accused, and whoever denies it next to it is taken for them.</summary>
    public bool IsByReply { get; init; }

    /// <summary>Of what; null when the draft does not say.</summary>
    public DraftSubject? About { get; init; }

    /// <summary>The words for what it is; null when there are none.</summary>
    public Evidence? AboutWords { get; init; }
}
