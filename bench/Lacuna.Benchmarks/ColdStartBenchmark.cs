using System.Diagnostics;
using Lacuna.Core.Documents;

namespace Lacuna.Benchmarks;

/// <summary>The whole <c>lacuna compare</c> process on two files of about 1,000 words and <c>lacuna read</c> on one of about 600, from start to exit.</summary>
internal static class ColdStartBenchmark
{
    private const int Runs = 7;
    private const int WordsToCompare = 1000;
    private const int WordsToRead = 600;

    public static IEnumerable<Measurement> Run(IReadOnlyList<Document> documents)
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-bench-");
        try
        {
            var half = documents.Count / 2;
            var a = Write(folder, "a.txt", documents.Take(half), WordsToCompare);
            var b = Write(folder, "b.txt", documents.Skip(half), WordsToCompare);
            var one = Write(folder, "one.txt", documents.Take(half), WordsToRead);
            foreach (var row in Times("compare, two 1,000-word files", "< 1,500", "compare", a, b).Concat(Times("read, one 600-word file", "< 1,000", "read", one)))
            {
                yield return row;
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Measurement> Times(string name, string target, params string[] arguments)
    {
        var walls = new List<double>();
        var peaks = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            var (wall, peak) = Once(arguments);
            if (run > 0)
            {
                walls.Add(wall);
                peaks.Add(peak);
            }
        }

        yield return Measurement.Of($"{name}, whole process", "ms", walls, target);
        yield return Measurement.Of($"{name}, peak memory", "MB", peaks);
    }

    private static string Write(DirectoryInfo folder, string name, IEnumerable<Document> documents, int count)
    {
        var words = string.Join("\n\n", documents.Select(document => document.Text)).Split(' ').Take(count);
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, string.Join(' ', words));
        return path;
    }

    private static (double Milliseconds, double PeakMegabytes) Once(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "lacuna.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var peak = PeakWhileRunning(process);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalMilliseconds;
        return process.ExitCode == 0
            ? (wall, peak.Result / 1048576.0)
            : throw new InvalidOperationException($"lacuna exited with {process.ExitCode}: {error.Result}");
    }

    /// <summary>Polled, since the operating system forgets a process's peak when it ends.</summary>
    private static Task<long> PeakWhileRunning(Process process) => Task.Run(() =>
    {
        long peak = 0;
        while (!process.HasExited)
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                break;
            }

            Thread.Sleep(20);
        }

        return peak;
    });
}
