using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Reporting.Phrasing;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Web.Charts;

/// <summary>Counts over time: the picture and the table behind it are both made from this.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Unit">What the counts are, in the plural: "documents".</param>
/// <param name="Step">Days that one point stands for.</param>
/// <param name="Series">One or two, told apart by their marks and lines.</param>
public sealed record CountChart(string Title, string Unit, ChartStep Step, ImmutableArray<ChartSeries> Series)
{
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");

    /// <summary>The main fact in words, for who cannot see the picture.</summary>
    public string Fact => $"{Title}. {string.Join(" ", Series.Select(FactOf))}";

    /// <summary>The days of a point in words.</summary>
    public string LabelOf(LocalDate from) => Step switch
    {
        ChartStep.Month => Month.Format(from),
        ChartStep.Year => from.Year.ToString(CultureInfo.InvariantCulture),
        _ => DayWords.Of(from),
    };

    /// <summary>Counts by day over <paramref name="window"/>, put together by month or year where the window is long.</summary>
    /// <param name="title">What is shown; the step is added.</param>
    /// <param name="unit">What the counts are, in the plural.</param>
    /// <param name="window">First and last day.</param>
    /// <param name="series">Name and counts of each series; days without any may be left out.</param>
    public static CountChart Of(string title, string unit, DateInterval window, params ReadOnlySpan<(string Name, IEnumerable<(LocalDate Day, int Count)> Counts)> series)
    {
        ArgumentNullException.ThrowIfNull(window);
        var step = ChartSteps.For(window);
        var lines = ImmutableArray.CreateBuilder<ChartSeries>();
        foreach (var (name, counts) in series)
        {
            var sums = counts.Where(count => window.Contains(count.Day)).GroupBy(count => step.StartOf(count.Day)).ToDictionary(group => group.Key, group => group.Sum(count => count.Count));
            lines.Add(new ChartSeries(name, [.. step.StartsIn(window).Select(start => new ChartPoint(start, sums.GetValueOrDefault(start)))]));
        }

        return new CountChart($"{title} by {step.ToString().ToLowerInvariant()}, {DayWords.Of(window)}", unit, step, lines.ToImmutable());
    }

    private string FactOf(ChartSeries series)
    {
        var all = series.Points.Sum(point => point.Count);
        if (all == 0)
        {
            return $"{series.Name}: none.";
        }

        var most = series.Points.MaxBy(point => point.Count);
        var on = series.Points.Count(point => point.Count > 0);
        return $"{series.Name}: {Counted.Number(all)} {Unit} in {Counted.Number(on)} of {Counted.Of(series.Points.Length, Step.ToString().ToLowerInvariant())}, most in {LabelOf(most.From)} ({Counted.Number(most.Count)}).";
    }
}
