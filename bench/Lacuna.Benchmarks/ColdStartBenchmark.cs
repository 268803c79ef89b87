using System.Diagnostics;
using Lacuna.Core.Documents;

namespace Lacuna.Benchmarks;

/// <summary>The whole <c>lacuna compare</c> process on two files of about 1,000 words, from start to exit.</summary>
internal static class ColdStartBenchmark
{
    private const int Runs = 9;
    private const int Words = 1000;

    public static IEnumerable<Measurement> Run(IReadOnlyList<Document> documents)
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-bench-");
        try
        {
            var half = documents.Count / 2;
            var a = Write(folder, "a.txt", documents.Take(half));
            var b = Write(folder, "b.txt", documents.Skip(half));
            var walls = new List<double>();
            var peaks = new List<double>();
            for (var run = 0; run <= Runs; run++)
            {
                var (wall, peak) = Once("compare", a, b);
                if (run > 0)
                {
                    walls.Add(wall);
                    peaks.Add(peak);
                }
            }

            yield return Measurement.Of("compare, two 1,000-word files, whole process", "ms", walls, "< 1,500");
            yield return Measurement.Of("compare, peak memory", "MB", peaks);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Write(DirectoryInfo folder, string name, IEnumerable<Document> documents)
    {
        var words = string.Join("\n\n", documents.Select(document => document.Text)).Split(' ').Take(Words);
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
