using System.Collections.Immutable;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Wordings;

/// <summary>A phrase of a series and the documents that use it.</summary>
/// <param name="Words">The phrase as it stands where it is used first, white space made one.</param>
public sealed record Wording(string Words)
{
    /// <summary>Number of documents that use it; a document that says it twice counts once.</summary>
    public required int Uses { get; init; }

    /// <summary>Its runs in order of time; empty only when it is not used at all.</summary>
    public required ImmutableArray<WordingRun> Runs { get; init; }

    /// <summary>Where its use is densest and how unlikely that is by chance; null when it is used less than twice.</summary>
    public UseWindow? Window { get; init; }

    /// <summary>What followed its last use; null when it is not used at all.</summary>
    public WordingEnd? End { get; init; }

    /// <summary>Where it is used first; null when it is not used at all.</summary>
    public Evidence? FirstUse => Runs.IsEmpty ? null : Runs[0].FirstUse;

    /// <summary>Where it is used last; null when it is not used at all.</summary>
    public Evidence? LastUse => Runs.IsEmpty ? null : Runs[^1].LastUse;

    /// <summary>Its longest run, the earliest of equals; null when it is not used at all.</summary>
    public WordingRun? LongestRun => Runs.IsEmpty ? null : Runs.MaxBy(run => run.Documents);

    /// <summary>Longer forms of it that were used in a part of the same documents, oldest first.</summary>
    public ImmutableArray<Wording> Variants { get; init; } = [];

    /// <summary>What came in its place after its longest run; null when the sentence was dropped or none came near.</summary>
    public Replacement? ReplacedBy { get; init; }
}
