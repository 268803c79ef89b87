using Lacuna.Cluster.Leases;

namespace Lacuna.Cluster.Tests.Leases;

public sealed class HeldLeaseTests
{
    private static readonly LeaseOptions Short = new() { Time = TimeSpan.FromSeconds(3), RenewEvery = TimeSpan.FromMilliseconds(200), Margin = TimeSpan.FromMilliseconds(500) };

    [Fact]
    public async Task A_lease_lasts_as_long_as_it_is_held()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new LeaseTable(database);
        await using (var lease = await HeldLease.TakeAsync(table, "host", "one", Short, TestContext.Current.CancellationToken))
        {
            await Task.Delay(4000, TestContext.Current.CancellationToken);
            lease!.Check();
            Assert.False(lease.Lost.IsCancellationRequested);
            Assert.Null(await HeldLease.TakeAsync(table, "host", "two", Short, TestContext.Current.CancellationToken));
        }

        await using var next = await HeldLease.TakeAsync(table, "host", "two", Short, TestContext.Current.CancellationToken);
        Assert.NotNull(next);
    }

    [Fact]
    public async Task A_holder_that_cannot_renew_stops_before_another_can_take_it()
    {
        var database = await TestDatabase.OpenAsync();
        var lease = await HeldLease.TakeAsync(new LeaseTable(database), "host", "one", Short, TestContext.Current.CancellationToken);

        // The way to the database is cut.
        await database.DisposeAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(TimeSpan.FromSeconds(30), lease!.Lost));
        Assert.False(lease!.IsHeld);
        Assert.Throws<OperationCanceledException>(lease.Check);
    }
}
