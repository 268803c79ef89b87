using System.Diagnostics;
using Lacuna.Archive;
using Lacuna.Core.Documents;
using Lacuna.Importing;
using Lacuna.Intake;
using Lacuna.Reading;

namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>A whole import, as it is, and parts of one.</summary>
internal static class ImportRun
{
    /// <summary>Seconds of an import of these documents by so many readers.</summary>
    public static async Task<double> SecondsAsync(IArchive archive, IReadOnlyList<Document> documents, ReadingLine line, int readers, CancellationToken cancellation)
    {
        using var pile = await MadePile.WriteAsync(documents, cancellation);
        using var reading = new LimitedReading(line, readers);
        var clock = Stopwatch.StartNew();
        await new ImportLine(archive, new IntakePile(), reading, terms: "").RunAsync([pile.Path], cancellation);
        return clock.Elapsed.TotalSeconds;
    }

    /// <summary>Processor seconds to take a document out of a pile, the second time.</summary>
    public static async Task<double> BringingAsync(IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        using var pile = await MadePile.WriteAsync(documents, cancellation);
        var clock = new Stopwatch();
        for (var run = 0; run < 2; run++)
        {
            clock.Restart();
            await foreach (var _ in new IntakePile().ReadAsync(pile.Path, cancellation))
            {
            }
        }

        return clock.Elapsed.TotalSeconds / documents.Count;
    }

    /// <summary>Processor seconds of program and server to ask whether a document is held.</summary>
    public static async Task<(double Asking, double Answering)> AskingAsync(IArchive archive, ServerProcesses server, int count, CancellationToken cancellation)
    {
        var (program, served) = (Environment.CpuUsage.TotalTime, server.Seconds);
        for (var number = 0; number < count; number++)
        {
            await archive.VersionsAsync($"nobody's {number}", cancellation);
        }

        return ((Environment.CpuUsage.TotalTime - program).TotalSeconds / count, (server.Seconds - served) / count);
    }
}
