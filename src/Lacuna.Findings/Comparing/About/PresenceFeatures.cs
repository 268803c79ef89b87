namespace Lacuna.Findings.Comparing.About;

/// <summary>What tells whether an account speaks of a topic. Each is between 0 and 1.</summary>
/// <param name="Words">Share of the topic's words in the account's best sentence.</param>
/// <param name="Meaning">Nearness of the topic's words to those of the account's best sentence.</param>
/// <param name="WordsBehind">By how much the other account does better in words.</param>
/// <param name="MeaningBehind">By how much the other account does better in meaning.</param>
internal readonly record struct PresenceFeatures(double Words, double Meaning, double WordsBehind, double MeaningBehind)
{
    public static PresenceFeatures Of(TopicMatch side, TopicMatch other) =>
        new(side.Words, side.Meaning, Math.Max(0, other.Words - side.Words), Math.Max(0, other.Meaning - side.Meaning));
}
