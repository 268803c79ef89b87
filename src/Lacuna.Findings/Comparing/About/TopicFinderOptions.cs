namespace Lacuna.Findings.Comparing.About;

/// <summary>How a <see cref="TopicFinder"/> decides.</summary>
public sealed record TopicFinderOptions
{
    /// <summary>
    /// Probability from which an account is said to speak of a topic. Default 0.5: the weights were fitted so that half is the even bet
    /// for a topic that a reader asks about, which two accounts in three speak of.
    /// </summary>
    public double LeastProbability { get; init; } = 0.5;
}
