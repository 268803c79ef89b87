using Lacuna.Findings.Wordings;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Where use is densest, and its statistic. Chances are given in full: most are far below four places.</summary>
internal sealed record UseWindowJson(
    DaysJson Days, int Documents, int Uses, int UsesElsewhere, double LogLikelihoodRatio, double ChanceAtMost, double FalseDiscoveryRate)
{
    public static UseWindowJson Of(UseWindow window) => new(
        DaysJson.Of(window.Days),
        window.Documents,
        window.Uses,
        window.UsesElsewhere,
        Rounded.Of(window.LogLikelihoodRatio),
        Short(window.ChanceAtMost),
        Short(window.FalseDiscoveryRate));

    /// <summary>Two figures, so that the last bits of a logarithm do not make two machines' outputs differ.</summary>
    private static double Short(double chance)
    {
        var text = chance.ToString("0.0e0", System.Globalization.CultureInfo.InvariantCulture);
        return double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }
}
