using Lacuna.Findings.Statistics;
using Lacuna.Findings.Wordings.Mining;

namespace Lacuna.Findings.Wordings.Ranking;

/// <summary>A phrase of the series with what it is judged by.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Window">Where its use is densest.</param>
/// <param name="FalseDiscoveryRate">Its chance, adjusted for all phrases looked at.</param>
/// <param name="Score">What it is ranked by.</param>
internal sealed record Candidate(MinedPhrase Phrase, ScanWindow Window, double FalseDiscoveryRate, double Score)
{
    public int Uses => Phrase.Places.Length;

    public int Length => Phrase.Length;
}
