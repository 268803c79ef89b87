using NodaTime;

namespace Lacuna.Web.Charts;

/// <summary>Parts time into the steps of a chart.</summary>
internal static class ChartSteps
{
    /// <summary>Points that a chart of usual width can show apart.</summary>
    private const int Most = 190;

    /// <summary>The shortest step that gives no more points than can be seen apart.</summary>
    public static ChartStep For(DateInterval window) =>
        window.Length <= Most ? ChartStep.Day : window.Length <= Most * 30 ? ChartStep.Month : ChartStep.Year;

    /// <summary>First day of the step that a day lies in.</summary>
    public static LocalDate StartOf(this ChartStep step, LocalDate day) => step switch
    {
        ChartStep.Month => new LocalDate(day.Year, day.Month, 1),
        ChartStep.Year => new LocalDate(day.Year, 1, 1),
        _ => day,
    };

    /// <summary>First days of all steps that a window meets.</summary>
    public static IEnumerable<LocalDate> StartsIn(this ChartStep step, DateInterval window)
    {
        for (var start = step.StartOf(window.Start); ; start = step.NextOf(start))
        {
            yield return start;
            if (start >= step.StartOf(window.End))
            {
                yield break;
            }
        }
    }

    private static LocalDate NextOf(this ChartStep step, LocalDate start) => step switch
    {
        ChartStep.Month => start.PlusMonths(1),
        ChartStep.Year => start.PlusYears(1),
        _ => start.PlusDays(1),
    };
}
