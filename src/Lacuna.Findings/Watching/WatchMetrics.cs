using System.Diagnostics;
using System.Diagnostics.Metrics;
using Lacuna.Findings.Watching.Polling;

namespace Lacuna.Findings.Watching;

/// <summary>What polling measures of itself; what it brought the archive counts. Costs nothing to speak of while nobody listens.</summary>
internal static class WatchMetrics
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Name = "Lacuna.Watching";

    private static readonly Meter Meter = new(Name);

    private static readonly ActivitySource Traces = new(Name);

    private static readonly Histogram<double> Polls = Meter.CreateHistogram<double>("lacuna.poll.duration", "s", "Time to poll a source, with all that it listed anew.");

    private static readonly Histogram<double> Delays = Meter.CreateHistogram<double>("lacuna.poll.delay", "s", "Time from when a poll was due to its beginning: grows where there are more sources than can be polled.");

    /// <summary>Measures a poll. Sources are named in traces alone: they are too many for a metric.</summary>
    /// <param name="source">Its name.</param>
    /// <param name="delay">How long ago it was due; null for a first poll.</param>
    /// <param name="poll">Polls.</param>
    public static async Task<PollResult> PollAsync(string source, TimeSpan? delay, Func<Task<PollResult>> poll)
    {
        using var span = Traces.StartActivity("poll")?.SetTag("lacuna.source", source);
        if (delay is { } late && late >= TimeSpan.Zero)
        {
            Delays.Record(late.TotalSeconds);
        }

        var began = Stopwatch.GetTimestamp();
        try
        {
            var result = await poll().ConfigureAwait(false);
            Polls.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
            span?.SetTag("lacuna.poll.new", result.New).SetTag("lacuna.poll.changed", result.Changed).SetTag("lacuna.poll.refused", result.Refused);
            return result;
        }
        catch (Exception fault) when (fault is not OperationCanceledException && Failed(fault))
        {
            throw;
        }

        bool Failed(Exception fault)
        {
            Polls.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("error.type", fault.GetType().Name));
            span?.SetStatus(ActivityStatusCode.Error, fault.Message);
            return false;
        }
    }
}
