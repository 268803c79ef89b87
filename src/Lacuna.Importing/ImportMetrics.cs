using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Lacuna.Importing;

/// <summary>What imports measure of themselves; what became of items the archive counts. Costs nothing to speak of while nobody listens.</summary>
internal static class ImportMetrics
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Name = "Lacuna.Importing";

    private static readonly Meter Meter = new(Name);

    private static readonly UpDownCounter<long> Items = Meter.CreateUpDownCounter<long>("lacuna.import.queue.items", "{item}", "Items that were taken in and wait for being read or stored.");

    private static readonly UpDownCounter<long> Characters = Meter.CreateUpDownCounter<long>("lacuna.import.queue.characters", "{character}", "Characters of text under way from intake to store.");

    private static readonly Histogram<double> Steps = Meter.CreateHistogram<double>("lacuna.import.step.duration", "s", "Time to store a step of an import.");

    /// <summary>Spans of steps being stored.</summary>
    public static ActivitySource Traces { get; } = new(Name);

    /// <summary>So many items more, or fewer, wait.</summary>
    public static void Waiting(int items) => Items.Add(items);

    /// <summary>So many characters more, or fewer, are under way.</summary>
    public static void UnderWay(long characters) => Characters.Add(characters);

    /// <summary>Counts a step that took <paramref name="time"/>.</summary>
    public static void Stored(TimeSpan time) => Steps.Record(time.TotalSeconds);
}
