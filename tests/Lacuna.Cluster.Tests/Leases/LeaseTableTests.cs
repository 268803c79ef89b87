using Lacuna.Cluster.Leases;

namespace Lacuna.Cluster.Tests.Leases;

public sealed class LeaseTableTests
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    [Fact]
    public async Task One_of_many_takes_a_lease()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new LeaseTable(database);
        var taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => table.TakeAsync("host", $"silo {number}", Long)));
        Assert.Equal(1, Assert.Single(taken, token => token is not null));
        Assert.StartsWith("silo ", await table.HolderAsync("host"), StringComparison.Ordinal);
        Assert.Null(await table.HolderAsync("other"));
    }

    [Fact]
    public async Task A_lease_that_is_over_is_taken_with_a_higher_token_and_not_renewed()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new LeaseTable(database);
        var first = await table.TakeAsync("host", "one", TimeSpan.Zero);
        var second = await table.TakeAsync("host", "two", Long);
        Assert.True(second > first);
        Assert.False(await table.RenewAsync("host", first!.Value, Long));
        Assert.True(await table.RenewAsync("host", second!.Value, Long));
        await table.GiveBackAsync("host", first.Value);
        Assert.Equal("two", await table.HolderAsync("host"));
        Assert.Null(await table.TakeAsync("host", "two", Long));
    }

    [Fact]
    public async Task A_lease_given_back_is_free()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new LeaseTable(database);
        var first = await table.TakeAsync("host", "one", Long);
        await table.GiveBackAsync("host", first!.Value);
        Assert.Null(await table.HolderAsync("host"));
        Assert.False(await table.RenewAsync("host", first.Value, Long));
        Assert.True(await table.TakeAsync("host", "two", Long) > first);
    }
}
