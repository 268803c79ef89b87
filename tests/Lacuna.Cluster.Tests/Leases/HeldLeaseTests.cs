using Lacuna.Cluster.Leases;

namespace Lacuna.Cluster.Tests.Leases;

public sealed class HeldLeaseTests
{
    private static readonly LeaseOptions Short = new() { Time = TimeSpan.FromMilliseconds(600), RenewEvery = TimeSpan.FromMilliseconds(100), Margin = TimeSpan.FromMilliseconds(100) };

    [Fact]
    public async Task ALeaseLastsAsLongAsItIsHeld()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new LeaseTable(database);
        await using (var lease = await HeldLease.TakeAsync(table, "host", "one", Short, TestContext.Current.CancellationToken))
        {
            await Task.Delay(1500, TestContext.Current.CancellationToken);
            lease!.Check();
            Assert.False(lease.Lost.IsCancellationRequested);
            Assert.Null(await HeldLease.TakeAsync(table, "host", "two", Short, TestContext.Current.CancellationToken));
        }

        await using var next = await HeldLease.TakeAsync(table, "host", "two", Short, TestContext.Current.CancellationToken);
        Assert.NotNull(next);
    }

    [Fact]
    public async Task AHolderThatCannotRenewStopsBeforeAnotherCanTakeIt()
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
