namespace Lacuna.Reading.Attribution;

/// <summary>How often statements prove right, by who found them, how sure the trained reader is and whose voice the document is.</summary>
/// <remarks>
/// Logistic regressions on the log-odds of the trained reader's probability, with a ridge of 0.3, fitted on PolNeAR's development part
/// (1,660 statements of saying; right is one whose source, cue and content each share half of their words with one that people marked)
/// and on hand-marked readouts together (62, all right by their looser rule). Fitted on every other document and measured on the rest,
/// expected calibration errors over ten bins are 0.024 on PolNeAR and 0.048 on the readouts; without the term for an actor's own
/// channel 0.025 and 0.266. The rules alone are right in one case of four on news, for there the trained reader rarely misses what
/// people mark; on official pages, whose wording it has never seen, they were right in all. As the readouts are few and the rules were
/// shaped with them in view, the ridge keeps that term small. What the rules' kind, the lexicon's class of the cue, quoted content and
/// fainter marks of the reader add was measured too: nothing.
/// </remarks>
internal static class Calibration
{
    /// <summary>Log-odds that a document published by an actor's own channel adds: it reports what was said in plain and regular words.</summary>
    private const double ForOwnChannel = 3.575;

    private const double OfReader = 0.487;

    /// <summary>Found by rules and missed by the trained reader.</summary>
    /// <param name="isOwnChannel">True when the document's source speaks for an actor.</param>
    public static double OfRulesAlone(bool isOwnChannel) => Sigmoid(-1.136 + Voice(isOwnChannel));

    /// <summary>Found by the trained reader alone.</summary>
    /// <param name="probability">The trained reader's own.</param>
    /// <param name="isOwnChannel">True when the document's source speaks for an actor.</param>
    public static double OfTrainedAlone(double probability, bool isOwnChannel) => Sigmoid(-0.078 + (OfReader * LogOdds(probability)) + Voice(isOwnChannel));

    /// <summary>Found by both.</summary>
    /// <param name="probability">The trained reader's own.</param>
    /// <param name="isSame">True when both give about the same source and content.</param>
    /// <param name="isOwnChannel">True when the document's source speaks for an actor.</param>
    public static double OfBoth(double probability, bool isSame, bool isOwnChannel) =>
        Sigmoid((isSame ? 1.317 : -0.666) + (OfReader * LogOdds(probability)) + Voice(isOwnChannel));

    private static double Voice(bool isOwnChannel) => isOwnChannel ? ForOwnChannel : 0;

    private static double LogOdds(double probability)
    {
        var likely = Math.Clamp(probability, 0.001, 0.999);
        return Math.Log(likely / (1 - likely));
    }

    private static double Sigmoid(double score) => 1 / (1 + Math.Exp(-score));
}
