using Lacuna.Findings.Silences;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>How likely the silence would be at a known rate. The chance is given in full, for it may be small.</summary>
internal sealed record SilenceChanceJson(double Chance, double MeanRate, double Dispersion, int Documents, int Mentions, DaysJson Over)
{
    public static SilenceChanceJson? OfAny(SilenceChance? at) => at is null ? null : new(
        at.Chance, Rounded.Of(at.Rate.Mean), Rounded.Of(at.Rate.Dispersion), at.Documents, at.Mentions, DaysJson.Of(at.Over));
}
