using Lacuna.Cluster.Leases;
using Lacuna.Cluster.Readers;
using Lacuna.Core.Documents;
using Lacuna.Tests.Measuring;

namespace Lacuna.Cluster.Tests.Silos;

public sealed class ClusterMetricsTests
{
    [Fact]
    public async Task Batches_in_hand_and_turned_away_are_measured()
    {
        using var measured = new Measured();
        using var room = new ReadingRoom();
        while (room.Enter() is null)
        {
        }

        var most = room.Standing.Most;
        Assert.Equal((most, 1), (measured.Sum("lacuna.cluster.batches"), measured.Sum("lacuna.cluster.batches.refused")));
        var closing = room.CloseAsync();
        for (var i = 0; i < most; i++)
        {
            room.Leave();
        }

        await closing;
        Assert.NotNull(room.Enter());
        Assert.Equal((0, 2), (measured.Sum("lacuna.cluster.batches"), measured.Sum("lacuna.cluster.batches.refused")));
    }

    [Fact]
    public async Task Documents_that_wait_are_measured_until_nobody_waits_for_them()
    {
        using var measured = new Measured();
        using (var line = new WaitingLine())
        {
            for (var i = 0; i < 5; i++)
            {
                line.AddLast(new Unread(new Document { Id = "a", Text = "A text." }));
            }

            var taken = await line.TakeAsync(3, 1000, TestContext.Current.CancellationToken);
            Assert.Equal(2, measured.Sum("lacuna.cluster.documents.waiting"));
            line.PutBack(taken);
            Assert.Equal(5, measured.Sum("lacuna.cluster.documents.waiting"));
        }

        Assert.Equal(0, measured.Sum("lacuna.cluster.documents.waiting"));
    }

    [Fact]
    public async Task Leases_are_measured_and_those_that_are_lost()
    {
        using var measured = new Measured();
        var options = new LeaseOptions { Time = TimeSpan.FromMilliseconds(600), RenewEvery = TimeSpan.FromMilliseconds(100), Margin = TimeSpan.FromMilliseconds(100) };
        await using var database = await TestDatabase.OpenAsync();
        var table = new LeaseTable(database);
        await using (var kept = await HeldLease.TakeAsync(table, "one", "here", options, TestContext.Current.CancellationToken))
        {
            Assert.Equal(1, measured.Sum("lacuna.cluster.leases"));
        }

        Assert.Equal((0, 0), (measured.Sum("lacuna.cluster.leases"), measured.Sum("lacuna.cluster.leases.lost")));
        await using (var lease = await HeldLease.TakeAsync(table, "other", "here", options, TestContext.Current.CancellationToken))
        {
            // As if its time had been over: the next renewal finds that.
            await table.GiveBackAsync("other", lease!.Token, TestContext.Current.CancellationToken);
            await Task.Delay(Timeout.Infinite, lease.Lost).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        Assert.Equal((0, 1), (measured.Sum("lacuna.cluster.leases"), measured.Sum("lacuna.cluster.leases.lost")));
    }
}
