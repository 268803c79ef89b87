using System.Diagnostics;
using Lacuna.Tests.Postgres;

namespace Lacuna.Cluster.Tests.Processes;

/// <summary>A source whose silo is lost while it polls: another takes it up, and never do two ask at once, as the site itself tells.</summary>
public sealed class SourceLossTests
{
    [Theory]
    [InlineData("KILL")]
    [InlineData("STOP")]
    public async Task A_source_is_taken_up_by_another_silo_and_never_asked_by_two(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are of Unix");
        var connection = await (await PostgresServer.SharedAsync()).NewSchemaAsync();
        await using var site = new RecordingSite();
        var plan = Path.Combine(Directory.CreateTempSubdirectory("lacuna-plan-").FullName, "desk.json");
        await File.WriteAllTextAsync(plan, site.Plan, TestContext.Current.CancellationToken);
        var silos = await Task.WhenAll(Enumerable.Range(0, 3).Select(number => SiloProcess.StartAsync(
            connection, "--sources", plan, "--allow-loopback", "--pace", "0.2", "--reader", "rules", "--contact", $"https://example.org/silo{number}")));
        try
        {
            await UntilAsync(() => site.Visits.Count(visit => visit.Silo.Contains("silo", StringComparison.Ordinal)) > 10, silos);
            var before = site.Visits[^1].Silo;
            var holder = silos[NumberOf(before)];
            var lost = Stopwatch.GetTimestamp();
            await holder.SignalAsync(signal);
            await UntilAsync(() => site.Visits.Any(visit => visit.Silo != before), silos);
            if (signal == "STOP")
            {
                // It wakes in the belief that the source is still its own.
                await holder.SignalAsync("CONT");
            }

            var others = site.Visits.Count;
            await UntilAsync(() => site.Visits.Count > others + 10, silos);
            var visits = site.Visits;
            var first = visits.First(visit => visit.Silo != before);
            TestContext.Current.SendDiagnosticMessage($"{signal}: polled by another after {Stopwatch.GetElapsedTime(lost, first.From).TotalSeconds:0.0} s");
            Assert.DoesNotContain(visits, visit => visit.Silo == before && visit.To > first.From);
            Assert.All(visits.Zip(visits.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From));
        }
        finally
        {
            await Task.WhenAll(silos.Select(silo => silo.DisposeAsync().AsTask()));
            Directory.Delete(Path.GetDirectoryName(plan)!, recursive: true);
        }
    }

    private static int NumberOf(string agent) => agent[agent.IndexOf("silo", StringComparison.Ordinal) + 4] - '0';

    private static async Task UntilAsync(Func<bool> isSo, IEnumerable<SiloProcess> silos)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!isSo())
        {
            Assert.False(patience.IsCancellationRequested, "it has not come to that: " + string.Join('\n', silos.Select(silo => silo.Said)));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
