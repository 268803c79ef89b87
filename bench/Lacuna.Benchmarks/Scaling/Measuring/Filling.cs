using System.Diagnostics;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>Stores documents in an archive and measures each step; the making of them is not counted.</summary>
/// <param name="archive">The archive, empty at first.</param>
/// <param name="make">Makes the document of a number, as it is when it has been read.</param>
/// <param name="server">The archive's server; null for a file.</param>
internal sealed class Filling(IArchive archive, Func<int, AnnotatedDocument> make, ServerProcesses? server) : IDisposable
{
    private static readonly Instant At = Instant.FromUtc(2026, 1, 1, 0, 0);

    private readonly ChangeTimes _changes = new();

    /// <summary>Documents stored so far.</summary>
    public int Held { get; private set; }

    /// <summary>Stores more.</summary>
    /// <param name="until">Documents that are held at the end.</param>
    /// <param name="sizes">Documents of a step, in turn.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<IReadOnlyList<Step>> FillAsync(int until, IReadOnlyList<int> sizes, CancellationToken cancellation)
    {
        var steps = new List<Step>();
        while (Held < until)
        {
            var count = Math.Min(sizes[steps.Count % sizes.Count], until - Held);
            Entry[] entries = [.. Enumerable.Range(Held, count).AsParallel().AsOrdered().Select(number => new Entry(string.Create(CultureInfo.InvariantCulture, $"made#{number}"), At) { Document = make(number) })];
            var (locked, program, served) = (_changes.Seconds, Environment.CpuUsage.TotalTime, server?.Seconds ?? 0);
            var clock = Stopwatch.StartNew();
            await archive.AddAsync(entries, cancellation: cancellation);
            var seconds = clock.Elapsed.TotalSeconds;
            steps.Add(new Step(count, Held, seconds, _changes.Seconds - locked, (Environment.CpuUsage.TotalTime - program).TotalSeconds, (server?.Seconds ?? 0) - served));
            Held += count;
        }

        return steps;
    }

    /// <inheritdoc/>
    public void Dispose() => _changes.Dispose();
}
