using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Sayings;
using Lacuna.Findings.Silences;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Benchmarks.Archives;

/// <summary>How long many who ask at once wait for silences and for who said what, each asking the next as soon as the last is answered.</summary>
internal static class ClientsBenchmark
{
    /// <summary>How long is asked before what is measured: a server is not new, and keeps what it lately unpacked and counted.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);

    /// <summary>Rows of the table for an archive that <see cref="ArchiveBenchmark"/> made, wherever it is kept.</summary>
    /// <param name="where">The archive.</param>
    /// <param name="clients">How many ask.</param>
    /// <param name="length">For how long.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<IReadOnlyList<Measurement>> RunAsync(string where, int clients, TimeSpan length, CancellationToken cancellation)
    {
        // Answers are waited for on threads; each who asks has one.
        ThreadPool.SetMinThreads(2 * clients, 2 * clients);
        await using var archive = await ArchiveOpener.OpenAsync(where, new ArchiveOptions { IsReadOnly = true, MustExist = true }, cancellation);
        var questions = Questions(archive);
        foreach (var (_, ask) in questions)
        {
            await ask(new Random(0), cancellation);
        }

        var first = new ConcurrentBag<(string Name, double Milliseconds)>();
        var times = new ConcurrentBag<(string Name, double Milliseconds)>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(1, clients).Select(client => Task.Run(
            async () =>
            {
                var random = new Random(client);
                while (clock.Elapsed < WarmUp + length)
                {
                    var (name, ask) = questions[random.Next(questions.Length)];
                    var began = clock.Elapsed;
                    await ask(random, cancellation);
                    (began < WarmUp ? first : times).Add((name, (clock.Elapsed - began).TotalMilliseconds));
                }
            },
            cancellation)));
        var processor = Environment.CpuUsage.TotalTime.TotalMilliseconds / (first.Count + times.Count);
        return
        [
            .. times.GroupBy(static time => time.Name).OrderBy(static group => group.Key, StringComparer.Ordinal).Select(group => Row($"{group.Key}, {clients} clients", [.. group.Select(static time => time.Milliseconds)])),
            Row($"all, {clients} clients", [.. times.Select(static time => time.Milliseconds)]),
            Row($"all, {clients} clients, while the program was new", [.. first.Select(static time => time.Milliseconds)]),
            Measurement.Of("questions answered", "/s", [times.Count / (clock.Elapsed - WarmUp).TotalSeconds]),
            Measurement.Of("processor time of the asking program, a question", "ms", [processor]),
        ];
    }

    internal static (string Name, Func<Random, CancellationToken, Task> Ask)[] Questions(IArchive archive)
    {
        return
        [
            ("silence of a state on a term in three months", (random, cancellation) =>
            {
                var first = Year(random).Start.PlusMonths(random.Next(9));
                return new SilenceFinder(archive, ActorTable.Default).FindAsync(new SilenceQuestion(State(random), About(random), new DateInterval(first, first.PlusMonths(3))), cancellation);
            }),
            ("said by a state", (random, cancellation) => Said(archive, new SaidQuestion { By = State(random), Limit = 50 }, cancellation)),
            ("said by a state about a term", (random, cancellation) => Said(archive, new SaidQuestion { By = State(random), About = About(random), Limit = 50 }, cancellation)),
            ("said to a state, one act and year", (random, cancellation) =>
            {
                var year = Year(random);
                return Said(archive, new SaidQuestion { To = State(random), Acts = [(SpeechAct)random.Next(9)], From = year.Start, Until = year.End, Limit = 50 }, cancellation);
            }),
        ];
    }

    private static Task Said(IArchive archive, SaidQuestion question, CancellationToken cancellation) => new SaidFinder(archive, ActorTable.Default).FindAsync(question, cancellation);

    private static Actor State(Random random) => ArchiveBenchmark.Actors[random.Next(9)] is var id ? new Actor(id, id, ActorKind.State, id) : throw new UnreachableException();

    private static Subject About(Random random) => new("term", [new SubjectTerm(ArchiveBenchmark.Words[random.Next(ArchiveBenchmark.Words.Length)])]);

    private static DateInterval Year(Random random) => 2000 + random.Next(25) is var year ? new DateInterval(new(year, 1, 1), new(year, 12, 31)) : throw new UnreachableException();

    private static Measurement Row(string name, List<double> times)
    {
        times.Sort();
        return new Measurement(string.Create(CultureInfo.InvariantCulture, $"{name} (highest: 95th percentile of {times.Count})"), "ms", times[times.Count / 2], times[0], times[(int)(times.Count * 0.95)], "p95 < 200");
    }
}
