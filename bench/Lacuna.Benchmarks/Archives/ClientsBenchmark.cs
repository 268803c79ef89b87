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

        var times = new ConcurrentBag<(string Name, double Milliseconds)>();
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        await Task.WhenAll(Enumerable.Range(1, clients).Select(client => Task.Run(
            async () =>
            {
                var random = new Random(client);
                while (clock.Elapsed < length)
                {
                    var (name, ask) = questions[random.Next(questions.Length)];
                    var began = clock.Elapsed;
                    await ask(random, cancellation);
                    times.Add((name, (clock.Elapsed - began).TotalMilliseconds));
                }
            },
            cancellation)));
        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times.Count;
        return
        [
            .. times.GroupBy(static time => time.Name).OrderBy(static group => group.Key, StringComparer.Ordinal).Select(group => Row($"{group.Key}, {clients} clients", [.. group.Select(static time => time.Milliseconds)])),
            Row($"all, {clients} clients", [.. times.Select(static time => time.Milliseconds)]),
            Measurement.Of("questions answered", "/s", [times.Count / clock.Elapsed.TotalSeconds]),
            Measurement.Of("processor time of the asking program, a question", "ms", [processor]),
        ];
    }

    internal static (string Name, Func<Random, CancellationToken, Task> Ask)[] Questions(IArchive archive)
    {
        var said = new SaidFinder(archive, ActorTable.Default);
        var silence = new SilenceFinder(archive, ActorTable.Default);
        return
        [
            ("silence of a state on a term in three months", (random, cancellation) =>
            {
                var first = Year(random).Start.PlusMonths(random.Next(9));
                return silence.FindAsync(new SilenceQuestion(State(random), About(random), new DateInterval(first, first.PlusMonths(3))), cancellation);
            }),
            ("said by a state", (random, cancellation) => said.FindAsync(new SaidQuestion { By = State(random), Limit = 50 }, cancellation)),
            ("said by a state about a term", (random, cancellation) => said.FindAsync(new SaidQuestion { By = State(random), About = About(random), Limit = 50 }, cancellation)),
            ("said to a state, one act and year", (random, cancellation) =>
            {
                var year = Year(random);
                return said.FindAsync(new SaidQuestion { To = State(random), Acts = [(SpeechAct)random.Next(9)], From = year.Start, Until = year.End, Limit = 50 }, cancellation);
            }),
        ];
    }

    private static Actor State(Random random) => ArchiveBenchmark.Actors[random.Next(9)] is var id ? new Actor(id, id, ActorKind.State, id) : throw new UnreachableException();

    private static Subject About(Random random) => new("term", [new SubjectTerm(ArchiveBenchmark.Words[random.Next(ArchiveBenchmark.Words.Length)])]);

    private static DateInterval Year(Random random) => 2000 + random.Next(25) is var year ? new DateInterval(new(year, 1, 1), new(year, 12, 31)) : throw new UnreachableException();

    private static Measurement Row(string name, List<double> times)
    {
        times.Sort();
        return new Measurement(string.Create(CultureInfo.InvariantCulture, $"{name} (highest: 95th percentile of {times.Count})"), "ms", times[times.Count / 2], times[0], times[(int)(times.Count * 0.95)], "p95 < 200");
    }
}
