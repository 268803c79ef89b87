using System.Collections.Immutable;

namespace Lacuna.Findings.Comparing.About;

/// <summary>One of the names that a topic goes by: "Nord Stream 2 / energy security" has two. Speaking of either is speaking of the topic.</summary>
internal sealed record TopicPart(ImmutableArray<TopicTerm> Terms)
{
    /// <summary>Sum of the terms' weights.</summary>
    public double Weight { get; } = Terms.Sum(term => term.Weight);
}
