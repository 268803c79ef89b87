using Lacuna.Findings.Statistics;
using NodaTime;

namespace Lacuna.Findings.Silences;

/// <summary>How likely the silence would be at a known rate.</summary>
/// <param name="Rate">Mean rate and dispersion over days.</param>
/// <param name="Documents">Documents that the rate is taken from.</param>
/// <param name="Mentions">Those of them that name the subject in their publisher's own voice.</param>
/// <param name="Over">First and last day on which they were published.</param>
/// <param name="Chance">Chance of no mention in the documents before the first one, 0 to 1.</param>
public sealed record SilenceChance(BetaBinomial Rate, int Documents, int Mentions, DateInterval Over, double Chance);
