using Lacuna.Findings.Comparing.About;

namespace Lacuna.Topics;

/// <summary>One topic and one account, as marked by hand and as measured.</summary>
/// <param name="Pair">The two accounts, for leaving pairs out.</param>
/// <param name="Topic">As asked.</param>
/// <param name="IsPresent">Whether the account speaks of it.</param>
/// <param name="Features">What the model sees.</param>
internal sealed record Example(string Pair, string Topic, bool IsPresent, PresenceFeatures Features)
{
    /// <summary>The features as numbers; without the encoder only the words count.</summary>
    public double[] Numbers(bool withEncoder) => withEncoder
        ? [Features.Words, Features.Meaning, Features.WordsBehind, Features.MeaningBehind]
        : [Features.Words, 0, Features.WordsBehind, 0];
}
