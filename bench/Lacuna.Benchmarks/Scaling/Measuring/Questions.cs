using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Benchmarks.Archives;
using Lacuna.Core.Subjects;

namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>Processor seconds that questions take of program and server.</summary>
/// <param name="archive">What is asked.</param>
/// <param name="server">The server's processes.</param>
internal sealed class Questions(IArchive archive, ServerProcesses server)
{
    private const int Repeats = 5, Silences = 60;

    private double Used => Environment.CpuUsage.TotalTime.TotalSeconds + server.Seconds;

    /// <summary>Counting documents that name a term: of each of some terms, those that hardly any document names and those that every third does.</summary>
    public async Task<double[]> CountingAsync(CancellationToken cancellation)
    {
        var seconds = new List<double>();
        foreach (var word in ArchiveBenchmark.Words)
        {
            var question = new DocumentQuery { Terms = [new SubjectTerm(word)] };
            seconds.Add(await OfAsync(Repeats, _ => archive.CountAsync(question, cancellation).AsTask()));
        }

        return [.. seconds.Order()];
    }

    /// <summary>Whether an actor was silent on a subject for three months.</summary>
    public Task<double> SilenceAsync(CancellationToken cancellation)
    {
        var ask = ClientsBenchmark.Questions(archive)[0].Ask;
        return OfAsync(Silences, number => ask(new Random(number), cancellation));
    }

    private async Task<double> OfAsync(int times, Func<int, Task> ask)
    {
        await ask(0);
        var before = Used;
        for (var number = 1; number <= times; number++)
        {
            await ask(number);
        }

        return (Used - before) / times;
    }
}
