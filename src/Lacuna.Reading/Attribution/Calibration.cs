namespace Lacuna.Reading.Attribution;

/// <summary>How often statements prove right, by who found them and how sure the trained reader is.</summary>
/// <remarks>
/// Logistic regressions on the log-odds of the trained reader's probability, fitted on PolNeAR's development part: right is a statement
/// whose source, cue and content each share half of their words with one that people marked. Fitted on either half of the documents
/// and measured on the other, expected calibration errors over ten bins are 0.026 for statements of saying and 0.033 for all.
/// </remarks>
internal static class Calibration
{
    /// <summary>Found by rules and missed by the trained reader.</summary>
    public const double OfRulesAlone = 0.27;

    /// <summary>Found by the trained reader alone.</summary>
    public static double OfTrainedAlone(double probability) => Sigmoid(0.164 + (0.475 * LogOdds(probability)));

    /// <summary>Found by both.</summary>
    /// <param name="probability">The trained reader's own.</param>
    /// <param name="isSame">True when both give about the same source and content.</param>
    public static double OfBoth(double probability, bool isSame) => Sigmoid((isSame ? 1.169 : -0.299) + (0.475 * LogOdds(probability)));

    /// <summary>Found by the trained reader, beliefs and plans included, whatever the rules say.</summary>
    public static double OfAttribution(double probability) => Sigmoid(0.302 + (0.59 * LogOdds(probability)));

    private static double LogOdds(double probability)
    {
        var likely = Math.Clamp(probability, 0.001, 0.999);
        return Math.Log(likely / (1 - likely));
    }

    private static double Sigmoid(double score) => 1 / (1 + Math.Exp(-score));
}
