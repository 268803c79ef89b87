using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Subjects;

namespace Lacuna.Benchmarks.Web;

/// <summary>How quickly the site opens for the first time, how quickly each page comes at a steady rate of visits, and whether its memory grows.</summary>
internal static class WebBenchmark
{
    /// <summary>Visits a second.</summary>
    private const int Rate = 20;

    private const int FirstRuns = 5;

    /// <summary>Share of the visits before the first look at the memory: by then every page has been opened and every cache is full.</summary>
    private const double WarmShare = 0.1;

    private static readonly TimeSpan AgainAfter = TimeSpan.FromMilliseconds(700);

    /// <summary>Faults and slowest visits that are told one by one.</summary>
    private const int Told = 20;

    private const string Target = "p95 < 150";

    /// <summary>Rows of the table.</summary>
    /// <param name="record">An archive; it is copied, and the copy is served.</param>
    /// <param name="length">How long it is visited.</param>
    /// <param name="progress">Told how far it is.</param>
    public static async Task<IReadOnlyList<Measurement>> RunAsync(string record, TimeSpan length, TextWriter progress)
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-bench-web-");
        try
        {
            var rows = new List<Measurement> { await FirstPageAsync(folder) };
            var archive = Path.Combine(folder.FullName, "record.lacuna");
            File.Copy(record, archive);
            await KeepSubjectsAsync(archive);
            using var site = await ServedRecord.StartAsync(archive, folder.FullName);
            rows.AddRange(await VisitAsync(site, length, progress));
            return rows;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>From the start of the process to the whole first page, the samples taken in on the way.</summary>
    private static async Task<Measurement> FirstPageAsync(DirectoryInfo folder)
    {
        var times = new List<double>();
        for (var run = 0; run < FirstRuns; run++)
        {
            var clock = Stopwatch.StartNew();
            using var site = await ServedRecord.StartAsync(archive: null, Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"first-{run}")));
            _ = await site.Client.GetStringAsync(new Uri("/", UriKind.Relative));
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return Measurement.Of("first run to first page, samples open", "ms", times, "< 2,000");
    }

    private static async Task KeepSubjectsAsync(string archive)
    {
        await using var opened = await SqliteArchive.OpenAsync(archive);
        foreach (var name in (string[])["Bucha", "grain", "Mariupol"])
        {
            await opened.SaveSubjectAsync(new Subject(name, [new SubjectTerm(name)]));
        }
    }

    private static async Task<IEnumerable<Measurement>> VisitAsync(ServedRecord site, TimeSpan length, TextWriter progress)
    {
        var visits = await VisitList.OfAsync(site.Client);
        var paths = visits.Keys.Order(StringComparer.Ordinal).ToList();
        progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{paths.Count} pages, {visits.Values.Sum(all => all.Count)} addresses"));
        var random = new Random(1);
        var times = new ConcurrentBag<(string Path, double Milliseconds)>();
        var workedOut = new ConcurrentBag<(string Path, double Milliseconds)>();
        var slowest = new ConcurrentBag<(string Address, double Milliseconds)>();
        var faults = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var memory = new List<(double Share, double Megabytes)>();
        var running = new ConcurrentDictionary<int, Task>();
        var count = (int)(length.TotalSeconds * Rate);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            // At its own time, however long the ones before it take: a slow page is not spared the next visitor.
            var due = TimeSpan.FromSeconds((double)i / Rate);
            if (due - clock.Elapsed is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            var path = paths[random.Next(paths.Count)];
            var address = visits[path][random.Next(visits[path].Count)];
            var number = i;
            running[number] = Task.Run(async () =>
            {
                using var response = await site.LookAsync(address);
                times.Add((path, (clock.Elapsed - due).TotalMilliseconds));
                slowest.Add((address, (clock.Elapsed - due).TotalMilliseconds));
                if ((int)response.StatusCode >= 400)
                {
                    faults.AddOrUpdate($"{(int)response.StatusCode} {address}", 1, static (_, n) => n + 1);
                }

                if (response.StatusCode == HttpStatusCode.Accepted)
                {
                    workedOut.Add((path, await TimeUntilWorkedOutAsync(site, address, due, clock)));
                }

                running.TryRemove(number, out _);
            });
            if (i % (Rate * 5) == 0)
            {
                memory.Add(((double)i / count, site.Megabytes));
            }

            if (i % (Rate * 60) == 0)
            {
                progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalMinutes:0} min, {site.Megabytes:0} MB"));
            }
        }

        await Task.WhenAll(running.Values);
        foreach (var (fault, n) in faults.OrderBy(pair => pair.Key, StringComparer.Ordinal).Take(Told))
        {
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n} times {fault}"));
        }

        foreach (var (address, milliseconds) in slowest.OrderByDescending(visit => visit.Milliseconds).DistinctBy(visit => visit.Address).Take(Told))
        {
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms {address}"));
        }

        return [.. times.GroupBy(time => time.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Row), Row(times, "all pages"), .. WorkedOutRows(workedOut), .. MemoryRows(memory)];
    }

    /// <summary>As the page itself does where there is script.</summary>
    private static async Task<double> TimeUntilWorkedOutAsync(ServedRecord site, string address, TimeSpan due, Stopwatch clock)
    {
        while (true)
        {
            await Task.Delay(AgainAfter);
            using var response = await site.LookAsync(address);
            if (response.StatusCode != HttpStatusCode.Accepted)
            {
                return (clock.Elapsed - due).TotalMilliseconds;
            }
        }
    }

    private static IEnumerable<Measurement> WorkedOutRows(IEnumerable<(string Path, double Milliseconds)> times) =>
        times.GroupBy(time => time.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(group, $"{group.Key} when first asked for, until it is worked out") with { Target = "" });

    private static Measurement Row(IGrouping<string, (string Path, double Milliseconds)> times) => Row(times, times.Key);

    /// <summary>The row's highest is its 95th percentile, which is what is aimed at.</summary>
    private static Measurement Row(IEnumerable<(string Path, double Milliseconds)> times, string name)
    {
        var sorted = times.Select(time => time.Milliseconds).Order().ToArray();
        return new Measurement(
            string.Create(CultureInfo.InvariantCulture, $"{name}, {sorted.Length} visits at {Rate} a second; highest: 95th percentile"), "ms", sorted[sorted.Length / 2], sorted[0], sorted[Math.Min(sorted.Length - 1, sorted.Length * 95 / 100)], Target);
    }

    private static IEnumerable<Measurement> MemoryRows(List<(double Share, double Megabytes)> memory)
    {
        var early = memory.Where(look => look.Share is >= WarmShare and < 2 * WarmShare).Select(look => look.Megabytes).DefaultIfEmpty(0).ToList();
        var late = memory.Where(look => look.Share >= 1 - WarmShare).Select(look => look.Megabytes).DefaultIfEmpty(0).ToList();
        yield return Measurement.Of("memory, second tenth of the time", "MB", early);
        yield return Measurement.Of("memory, last tenth of the time", "MB", late, "growth < 10%");
        yield return Measurement.Of("memory grew by", "%", [100 * ((late.Average() / early.Average()) - 1)], "< 10");
    }
}
