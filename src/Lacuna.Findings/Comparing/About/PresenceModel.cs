using System.Globalization;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Comparing.About;

/// <summary>The probability that an account speaks of a topic: a logistic model of four features.</summary>
/// <remarks>
/// Weights: <c>Data/presence-model.tsv</c>, fitted by <c>training/Lacuna.Topics</c> on topics that we marked over the public record;
/// none of the labelled pairs that the figures are measured on was fitted.
/// </remarks>
internal sealed class PresenceModel(double words, double meaning, double wordsBehind, double meaningBehind, double bias)
{
    /// <summary>The shipped model for features measured with the encoder, or without it.</summary>
    public static PresenceModel Shipped(bool withEncoder) => withEncoder ? WithEncoder : WordsOnly;

    private static PresenceModel WithEncoder { get; } = Load("with-encoder");

    private static PresenceModel WordsOnly { get; } = Load("words-only");

    /// <summary>Probability between 0 and 1.</summary>
    public double Probability(PresenceFeatures features) => 1 / (1 + Math.Exp(-(
        (words * features.Words) + (meaning * features.Meaning) +
        (wordsBehind * features.WordsBehind) + (meaningBehind * features.MeaningBehind) + bias)));

    private static PresenceModel Load(string name)
    {
        var fields = WordList.Lines("presence-model.tsv").Select(line => line.Split('\t')).First(fields => fields[0] == name);
        var weights = fields[1..].Select(field => double.Parse(field, CultureInfo.InvariantCulture)).ToArray();
        return new PresenceModel(weights[0], weights[1], weights[2], weights[3], weights[4]);
    }
}
