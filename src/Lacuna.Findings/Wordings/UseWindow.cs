using NodaTime;

namespace Lacuna.Findings.Wordings;

/// <summary>The stretch of a series in which a wording is used most densely: its two ends are the change-points of its use.</summary>
/// <param name="First">Index in the series of the first document of the stretch, which uses it.</param>
/// <param name="Last">Index of the last one, which uses it too.</param>
/// <param name="Days">Their days.</param>
/// <param name="Uses">Documents of the stretch that use it.</param>
/// <param name="UsesElsewhere">Documents outside it that use it.</param>
public sealed record UseWindow(int First, int Last, DateInterval Days, int Uses, int UsesElsewhere)
{
    /// <summary>Documents in the stretch.</summary>
    public int Documents => Last - First + 1;

    /// <summary>
    /// Log-likelihood ratio, in nats, of one rate of use inside and another outside against one rate throughout
    /// (Kulldorff 1997, "A spatial scan statistic", Communications in Statistics 26, the Bernoulli form in one dimension).
    /// </summary>
    public required double LogLikelihoodRatio { get; init; }

    /// <summary>Upper bound on the chance that as many uses in any order stand as close together; exact for one run without other uses.</summary>
    public required double ChanceAtMost { get; init; }

    /// <summary>The same adjusted for the number of phrases looked at (Benjamini and Hochberg 1995); the chance itself when one phrase was asked for.</summary>
    public required double FalseDiscoveryRate { get; init; }
}
