namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Scores to four places, which is more than they are worth.</summary>
internal static class Rounded
{
    public static double Of(double score) => double.IsFinite(score) ? Math.Round(score, 4) : 0;
}
