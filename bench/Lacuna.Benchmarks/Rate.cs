using System.Diagnostics;

namespace Lacuna.Benchmarks;

/// <summary>Words a second over several runs of the same work, after one run to warm up.</summary>
/// <param name="ByClock">By the clock, of each run.</param>
/// <param name="ByProcessor">What two processors with nothing else to do would reach, of each run: twice the words a second of processor time.</param>
internal sealed record Rate(IReadOnlyList<double> ByClock, IReadOnlyList<double> ByProcessor)
{
    private const int Cores = 2;

    public static Rate Of(int words, int runs, Action work)
    {
        List<double> byClock = [], byProcessor = [];
        for (var run = 0; run <= runs; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            work();
            if (run > 0)
            {
                byClock.Add(words / clock.Elapsed.TotalSeconds);
                byProcessor.Add(Cores * words / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            }
        }

        return new Rate(byClock, byProcessor);
    }

    /// <summary>The middle of the rates by processor time.</summary>
    public double Middle => ByProcessor.Order().ElementAt(ByProcessor.Count / 2);

    /// <summary>Two rows: by the clock and, for machines that are not idle, by processor time.</summary>
    public IEnumerable<Measurement> Rows(string name, string target = "", string reference = "") =>
    [
        Measurement.Of($"{name}, 2 cores", "words/s", ByClock, target, reference),
        Measurement.Of($"{name}, 2 cores by processor time", "words/s", ByProcessor, target),
    ];
}
