using System.Collections.Immutable;
using Lacuna.Reporting.Phrasing;
using NodaTime;

namespace Lacuna.Web.Charts;

/// <summary>When wordings were in use: one line of bars for each.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Window">First and last day.</param>
/// <param name="Lines">The wordings.</param>
public sealed record RunChart(string Title, DateInterval Window, ImmutableArray<RunLine> Lines)
{
    /// <summary>The main fact in words, for who cannot see the picture.</summary>
    public string Fact => $"{Title}. {string.Join(" ", Lines.Select(FactOf))}";

    private static string FactOf(RunLine line) => line.Runs.IsEmpty
        ? $"“{line.Words}”: not used."
        : $"“{line.Words}”: {Counted.Of(line.Runs.Length, "run")}, the longest {DayWords.Of(line.Runs.MaxBy(run => run.Documents)!.Days)} over {Counted.Of(line.Runs.Max(run => run.Documents), "document")}.";
}
