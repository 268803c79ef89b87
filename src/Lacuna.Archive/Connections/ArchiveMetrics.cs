using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Lacuna.Archive.Importing;

namespace Lacuna.Archive.Connections;

/// <summary>What archives measure of themselves. Costs nothing to speak of while nobody listens.</summary>
/// <remarks>Names and units follow OpenTelemetry's semantic conventions; <c>db.system.name</c> is theirs.</remarks>
internal static class ArchiveMetrics
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Name = "Lacuna.Archive";

    private static readonly Meter Meter = new(Name);

    private static readonly ActivitySource Traces = new(Name);

    private static readonly Histogram<double> Questions = Meter.CreateHistogram<double>("lacuna.archive.question.duration", "s", "Time to a question's answer, or to the first row of a long one.");

    private static readonly Histogram<double> Changes = Meter.CreateHistogram<double>("lacuna.archive.change.duration", "s", "Time to a change that is kept, with all waits for its turn and for the store.");

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("lacuna.archive.retries", "{retry}", "Questions and changes tried again because the store could not be reached.");

    private static readonly Counter<long> Items = Meter.CreateCounter<long>("lacuna.archive.items", "{item}", "Items brought to the archive, by what became of them.");

    /// <summary>Measures a question.</summary>
    /// <param name="store">As OpenTelemetry names database systems.</param>
    /// <param name="operation">The archive's member that asks.</param>
    /// <param name="ask">Asks.</param>
    public static T Question<T>(string store, string operation, Func<T> ask)
    {
        using var taking = new Taking(Questions, "archive.question", store, operation);
        try
        {
            return ask();
        }
        catch (Exception fault) when (taking.Failed(fault))
        {
            throw;
        }
    }

    /// <summary>Measures a change.</summary>
    /// <inheritdoc cref="Question"/>
    public static async Task<T> ChangeAsync<T>(string store, string operation, Func<Task<T>> change)
    {
        using var taking = new Taking(Changes, "archive.change", store, operation);
        try
        {
            return await change().ConfigureAwait(false);
        }
        catch (Exception fault) when (taking.Failed(fault))
        {
            throw;
        }
    }

    /// <summary>Counts one more try.</summary>
    /// <param name="store">As OpenTelemetry names database systems.</param>
    public static void TriesAgain(string store) => Retries.Add(1, new KeyValuePair<string, object?>("db.system.name", store));

    /// <summary>Counts what became of items.</summary>
    public static void Brought(ImmutableArray<Outcome> outcomes)
    {
        if (!Items.Enabled)
        {
            return;
        }

        foreach (var kind in outcomes.GroupBy(static outcome => outcome.Kind))
        {
            Items.Add(kind.Count(), new KeyValuePair<string, object?>("lacuna.outcome", WordOf(kind.Key)));
        }
    }

    private static string WordOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Imported => "imported",
        OutcomeKind.SameAs => "same_as",
        OutcomeKind.NewVersion => "new_version",
        OutcomeKind.CopyOf => "copy_of",
        _ => "refused",
    };

    /// <summary>One thing that takes time.</summary>
    private sealed class Taking : IDisposable
    {
        private readonly Histogram<double> _histogram;
        private readonly long _began = Stopwatch.GetTimestamp();
        private readonly Activity? _span;
        private TagList _tags;

        public Taking(Histogram<double> histogram, string span, string store, string operation)
        {
            _histogram = histogram;
            _span = Traces.StartActivity(span, ActivityKind.Client);
            if (histogram.Enabled || _span is not null)
            {
                _tags.Add("db.system.name", store);
                _tags.Add("lacuna.operation", operation.EndsWith("Async", StringComparison.Ordinal) ? operation[..^5] : operation);
            }
        }

        /// <summary>Notes the fault, which goes on.</summary>
        public bool Failed(Exception fault)
        {
            _tags.Add("error.type", fault.GetType().Name);
            _span?.SetStatus(ActivityStatusCode.Error, fault.Message);
            return false;
        }

        public void Dispose()
        {
            if (_histogram.Enabled)
            {
                _histogram.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, _tags);
            }

            foreach (var (key, value) in _tags)
            {
                _span?.SetTag(key, value);
            }

            _span?.Dispose();
        }
    }
}
