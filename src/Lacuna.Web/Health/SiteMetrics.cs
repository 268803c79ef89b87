using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Lacuna.Web.Health;

/// <summary>What the site measures of itself.</summary>
internal static class SiteMetrics
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Name = "Lacuna.Web";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Answers = Meter.CreateHistogram<double>("lacuna.answer.duration", "s", "Time to work an answer out; answers that were kept are not counted.");

    /// <summary>Spans of answers being worked out.</summary>
    public static ActivitySource Traces { get; } = new(Name);

    /// <summary>Counts an answer that took <paramref name="time"/>.</summary>
    public static void Answered(TimeSpan time) => Answers.Record(time.TotalSeconds);
}
