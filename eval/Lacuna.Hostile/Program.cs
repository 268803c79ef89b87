using System.Diagnostics;
using System.Globalization;
using Lacuna.Hostile;

const string Usage = "usage: Lacuna.Hostile [--inputs N] [--format NAME] [--from N] [--seed N] [--save FORMAT:NUMBER FILE]";
const int DefaultInputs = 200_000;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var inputs = DefaultInputs;
var seed = 1;
var from = 0;
string? only = null;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--inputs" when i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number): (inputs, i) = (number, i + 1); break;
        case "--seed" when i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number): (seed, i) = (number, i + 1); break;
        case "--from" when i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number): (from, i) = (number, i + 1); break;
        case "--format" when i + 1 < args.Length: only = args[++i]; break;
        case "--save" when i + 2 < args.Length: return Save(args[i + 1], args[i + 2]);
        default: return Fail($"unknown argument '{args[i]}'; {Usage}");
    }
}

var formats = SeedFiles.All.Where(format => only is null || format.Format == only).ToList();
if (formats.Count == 0)
{
    return Fail($"no format '{only}'; there are: {string.Join(", ", SeedFiles.All.Select(format => format.Format))}");
}

// Other work on the machine goes first.
using (var self = Process.GetCurrentProcess())
{
    self.PriorityClass = ProcessPriorityClass.BelowNormal;
}

Console.WriteLine($"| format | inputs | crashes | hangs over {HostileRun.Hang.TotalSeconds:0} s | peak memory | worst time | on the wall | documents | seconds |");
Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
var failed = false;
var share = (inputs + formats.Count - 1) / formats.Count;
foreach (var (format, name, seeds) in formats)
{
    var run = new HostileRun();
    var clock = Stopwatch.StartNew();

    // A reader that takes the process down names itself by the last line on standard error.
    await run.ReadAsync(name, seeds, seed, from, from + share, number =>
    {
        if (number % 1000 == 0)
        {
            Console.Error.WriteLine($"{format} {number} of {share}, worst {run.WorstTime.TotalSeconds:0.00} s at {run.WorstNumber}, {run.PeakMemory >> 20} MB");
        }
    });
    Console.WriteLine($"| {format} | {run.Inputs} | {run.Crashes.Count} | {run.Hangs.Count} | {run.PeakMemory >> 20} MB | {run.WorstTime.TotalSeconds:0.00} s | {run.WorstWall.TotalSeconds:0.00} s | {run.Documents} | {clock.Elapsed.TotalSeconds:0} |");
    foreach (var (number, fault) in run.Crashes.DistinctBy(crash => crash.Fault.StackTrace).Take(10))
    {
        Console.Error.WriteLine($"{format}:{number}: {fault}");
    }

    foreach (var number in run.Hangs.Take(10))
    {
        Console.Error.WriteLine($"{format}:{number}: hang");
    }

    failed |= run.Crashes.Count > 0 || run.Hangs.Count > 0 || run.PeakMemory > 1L << 30;
}

return failed ? 1 : 0;

int Save(string what, string file)
{
    var parts = what.Split(':');
    if (parts.Length != 2 || SeedFiles.All.FirstOrDefault(format => format.Format == parts[0]).Seeds is not { } seeds || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
    {
        return Fail($"'{what}' is no input; write FORMAT:NUMBER, such as pdf:17");
    }

    File.WriteAllBytes(file, HostileRun.InputOf(seeds, seed, number));
    return 0;
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
