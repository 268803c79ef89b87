using System.Diagnostics;
using Lacuna.Intake;

namespace Lacuna.Hostile;

/// <summary>Reads spoilt files of one format, as an import would, and measures what they cost.</summary>
internal sealed class HostileRun
{
    /// <summary>Time on processors for one input beyond which it counts as a hang; on the wall a busy machine makes any input late.</summary>
    public static readonly TimeSpan Hang = TimeSpan.FromSeconds(5);

    /// <summary>Inputs read.</summary>
    public int Inputs { get; private set; }

    /// <summary>Documents that came out of them all the same.</summary>
    public int Documents { get; private set; }

    /// <summary>Inputs for which the reader threw, with what it threw.</summary>
    public List<(int Number, Exception Fault)> Crashes { get; } = [];

    /// <summary>Inputs that took longer than <see cref="Hang"/>.</summary>
    public List<int> Hangs { get; } = [];

    /// <summary>Parts refused because they took too long.</summary>
    public int TooSlow { get; private set; }

    /// <summary>Longest time of one input on processors, those that collect garbage or finish the input before included.</summary>
    public TimeSpan WorstTime { get; private set; }

    /// <summary>Longest time of one input on the wall.</summary>
    public TimeSpan WorstWall { get; private set; }

    /// <summary>Its number.</summary>
    public int WorstNumber { get; private set; }

    /// <summary>Most memory of the process, in bytes, over all inputs.</summary>
    public long PeakMemory { get; private set; }

    /// <summary>Input <paramref name="number"/> of a format: always the same bytes.</summary>
    public static byte[] InputOf(byte[][] seeds, int seed, int number)
    {
        var first = seeds[number % seeds.Length];
        return new Mutator(unchecked((seed * 1_000_003) + number)).Spoil(first, seeds[(number / seeds.Length) % seeds.Length]);
    }

    /// <summary>Reads inputs <paramref name="from"/> to <paramref name="to"/>.</summary>
    public async Task ReadAsync(string name, byte[][] seeds, int seed, int from, int to, Action<int>? tell = null, CancellationToken cancellation = default)
    {
        var pile = new IntakePile();
        using var process = Process.GetCurrentProcess();
        for (var number = from; number < to; number++)
        {
            tell?.Invoke(number);
            var bytes = InputOf(seeds, seed, number);
            var clock = Stopwatch.StartNew();
            process.Refresh();
            var before = process.TotalProcessorTime;
            try
            {
                await foreach (var item in pile.ReadStreamAsync(new MemoryStream(bytes), new ContentHint(name), cancellation: cancellation))
                {
                    Documents += item.IsRead ? 1 : 0;
                    TooSlow += item.Refusal?.Reason == RefusalReason.TooSlow ? 1 : 0;
                }
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                Crashes.Add((number, fault));
            }

            process.Refresh();
            WorstWall = clock.Elapsed > WorstWall ? clock.Elapsed : WorstWall;
            PeakMemory = Math.Max(PeakMemory, process.WorkingSet64);
            Note(number, process.TotalProcessorTime - before);
        }
    }

    private void Note(int number, TimeSpan took)
    {
        Inputs++;
        if (took > WorstTime)
        {
            (WorstTime, WorstNumber) = (took, number);
        }

        if (took > Hang)
        {
            Hangs.Add(number);
        }
    }
}
