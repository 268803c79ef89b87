using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Coverages;
using NodaTime;

namespace Lacuna.Archive.Coverages;

/// <summary>Finds runs of days without a document that are too long for a source that publishes as this one does.</summary>
internal static class UnusualGaps
{
    private const int DaysOfWeek = 7;

    /// <param name="days">Days with at least one document, in order, each once.</param>
    /// <param name="options">What counts as unusual.</param>
    public static ImmutableArray<CoverageHole> Of(LocalDate[] days, CoverageInferenceOptions options)
    {
        var gaps = ImmutableArray.CreateBuilder<CoverageHole>();
        if (days.Length < 2)
        {
            return gaps.ToImmutable();
        }

        var silent = ChancesOfSilence(days);
        var usual = UsualGap(days);
        for (var i = 1; i < days.Length; i++)
        {
            var length = Period.DaysBetween(days[i - 1], days[i]) - 1;
            var chance = 1.0;
            for (var day = 1; day <= length && chance >= options.LeastChance; day++)
            {
                chance *= silent[(int)days[i - 1].PlusDays(day).DayOfWeek % DaysOfWeek];
            }

            if (chance < options.LeastChance)
            {
                gaps.Add(new CoverageHole(new DateInterval(days[i - 1].PlusDays(1), days[i].PlusDays(-1)), string.Create(
                    CultureInfo.InvariantCulture, $"no document for {length} {(length == 1 ? "day" : "days")}; its usual gap is {usual} {(usual == 1 ? "day" : "days")}")));
            }
        }

        return gaps.ToImmutable();
    }

    /// <summary>For each day of the week, the chance that the source publishes nothing: the share of such days, with half a day added to both sides (Jeffreys), so that few weeks settle nothing.</summary>
    private static double[] ChancesOfSilence(LocalDate[] days)
    {
        var all = new int[DaysOfWeek];
        var published = new int[DaysOfWeek];
        for (var day = days[0]; day <= days[^1]; day = day.PlusDays(1))
        {
            all[(int)day.DayOfWeek % DaysOfWeek]++;
        }

        foreach (var day in days)
        {
            published[(int)day.DayOfWeek % DaysOfWeek]++;
        }

        return [.. all.Zip(published, (total, spoken) => (total - spoken + 0.5) / (total + 1))];
    }

    /// <summary>Median of the days from one day with a document to the next.</summary>
    private static int UsualGap(LocalDate[] days)
    {
        var steps = new int[days.Length - 1];
        for (var i = 1; i < days.Length; i++)
        {
            steps[i - 1] = Period.DaysBetween(days[i - 1], days[i]);
        }

        Array.Sort(steps);
        return steps[steps.Length / 2];
    }
}
