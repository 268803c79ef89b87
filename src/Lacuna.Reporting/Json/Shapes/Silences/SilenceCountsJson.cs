using Lacuna.Findings.Silences;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>The denominator of a silence.</summary>
internal sealed record SilenceCountsJson(int Documents, int Days, int? Statements, int Naming, int NamingOwn, int BeforeFirst, int DaysBeforeFirst)
{
    public static SilenceCountsJson Of(SilenceCounts counts) => new(
        counts.Documents, counts.Days, counts.Statements, counts.Naming, counts.NamingOwn, counts.BeforeFirst, counts.DaysBeforeFirst);
}
