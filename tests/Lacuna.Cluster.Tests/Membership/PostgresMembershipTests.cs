using System.Net;
using Lacuna.Cluster.Membership;
using Lacuna.Cluster.Tables;
using Lacuna.Tests.Postgres;
using Orleans;
using Orleans.Messaging;
using Orleans.Runtime;

namespace Lacuna.Cluster.Tests.Membership;

public sealed class PostgresMembershipTests
{
    private static readonly DateTime Noon = new(2022, 4, 4, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task An_empty_cluster_begins_with_version_zero()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = await TableAsync(database);
        await table.InitializeMembershipTable(tryInitTableVersion: true);
        var all = await table.ReadAll();
        Assert.Empty(all.Members);
        Assert.Equal(0, all.Version.Version);
    }

    [Fact]
    public async Task A_silo_is_read_as_it_was_written()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = await TableAsync(database);
        var written = Silo(1, SiloStatus.Joining);
        written.SuspectTimes = [Tuple.Create(Address(2), Noon.AddTicks(10)), Tuple.Create(Address(3), Noon)];
        Assert.True(await table.InsertRow(written, (await table.ReadAll()).Version.Next()));
        foreach (var data in new[] { await table.ReadAll(), await table.ReadRow(Address(1)) })
        {
            Assert.Equal(written.ToFullString(), Assert.Single(data.Members).Item1.ToFullString());
            Assert.Equal(written.SuspectTimes, data.Members[0].Item1.SuspectTimes);
            Assert.Equal(1, data.Version.Version);
        }

        var other = await table.ReadRow(Address(9));
        Assert.Empty(other.Members);
        Assert.Equal(1, other.Version.Version);
    }

    [Fact]
    public async Task A_silo_is_inserted_once_and_on_the_latest_version_alone()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = await TableAsync(database);
        var first = (await table.ReadAll()).Version;
        Assert.True(await table.InsertRow(Silo(1), first.Next()));
        Assert.False(await table.InsertRow(Silo(2), first.Next()));
        Assert.False(await table.InsertRow(Silo(1), (await table.ReadAll()).Version.Next()));
        var all = await table.ReadAll();
        Assert.Single(all.Members);
        Assert.Equal(1, all.Version.Version);
    }

    [Fact]
    public async Task A_silo_is_changed_on_the_latest_versions_of_table_and_row_alone()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = await TableAsync(database);
        await table.InsertRow(Silo(1), (await table.ReadAll()).Version.Next());
        var before = await table.ReadAll();
        var etag = before.Members[0].Item2;
        Assert.True(await table.UpdateRow(Silo(1, SiloStatus.Active), etag, before.Version.Next()));
        Assert.False(await table.UpdateRow(Silo(1, SiloStatus.Dead), etag, before.Version.Next()));

        var after = await table.ReadAll();
        Assert.NotEqual(etag, after.Members[0].Item2);
        Assert.False(await table.UpdateRow(Silo(1, SiloStatus.Dead), etag, after.Version.Next()));
        Assert.False(await table.UpdateRow(Silo(1, SiloStatus.Dead), after.Members[0].Item2, before.Version.Next()));
        Assert.False(await table.UpdateRow(Silo(5), after.Members[0].Item2, after.Version.Next()));
        Assert.Equal(SiloStatus.Active, (await table.ReadRow(Address(1))).Members[0].Item1.Status);
        Assert.Equal(2, (await table.ReadAll()).Version.Version);
    }

    [Fact]
    public async Task Of_many_changes_from_one_reading_one_comes_through()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = await TableAsync(database);
        var version = (await table.ReadAll()).Version.Next();
        var inserted = await Task.WhenAll(Enumerable.Range(1, 10).Select(number => table.InsertRow(Silo(number), version)));
        Assert.Single(inserted, true);
        Assert.Single((await table.ReadAll()).Members);
    }

    [Fact]
    public async Task To_be_alive_changes_no_version()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = await TableAsync(database);
        await table.InsertRow(Silo(1), (await table.ReadAll()).Version.Next());
        var before = await table.ReadAll();
        var alive = Silo(1, SiloStatus.Dead);
        alive.IAmAliveTime = Noon.AddMinutes(5);
        await table.UpdateIAmAlive(alive);
        var after = await table.ReadAll();
        Assert.Equal(before.Version, after.Version);
        Assert.Equal(before.Members[0].Item2, after.Members[0].Item2);
        Assert.Equal(Noon.AddMinutes(5), after.Members[0].Item1.IAmAliveTime);
        Assert.Equal(SiloStatus.Active, after.Members[0].Item1.Status);
    }

    [Fact]
    public async Task Silos_that_are_long_dead_are_cleaned_up()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = await TableAsync(database);
        foreach (var silo in new[] { Silo(1, SiloStatus.Dead), Silo(2, SiloStatus.Active), Late(Silo(3, SiloStatus.Dead)) })
        {
            Assert.True(await table.InsertRow(silo, (await table.ReadAll()).Version.Next()));
        }

        await table.CleanupDefunctSiloEntries(new DateTimeOffset(Noon.AddMinutes(1)));
        Assert.Equal([Address(2), Address(3)], (await table.ReadAll()).Members.Select(member => member.Item1.SiloAddress).Order());

        static MembershipEntry Late(MembershipEntry silo)
        {
            silo.IAmAliveTime = Noon.AddHours(1);
            return silo;
        }
    }

    [Fact]
    public async Task Clusters_of_one_database_do_not_see_each_other()
    {
        var connection = await (await PostgresServer.SharedAsync()).NewSchemaAsync();
        await using var one = await ClusterDatabase.OpenAsync(connection, "one", TestContext.Current.CancellationToken);
        await using var two = await ClusterDatabase.OpenAsync(connection, "two", TestContext.Current.CancellationToken);
        var (left, right) = (await TableAsync(one), await TableAsync(two));
        await left.InsertRow(Silo(1), (await left.ReadAll()).Version.Next());
        Assert.Empty((await right.ReadAll()).Members);
        await right.InsertRow(Silo(1), (await right.ReadAll()).Version.Next());
        await right.DeleteMembershipTableEntries("two");
        Assert.Single((await left.ReadAll()).Members);
        Assert.Empty((await right.ReadAll()).Members);
    }

    [Fact]
    public async Task Clients_find_the_gateways_of_silos_at_work()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = await TableAsync(database);
        var without = Silo(4, SiloStatus.Active);
        without.ProxyPort = 0;
        foreach (var silo in new[] { Silo(1, SiloStatus.Active), Silo(2, SiloStatus.Dead), Silo(3, SiloStatus.Joining), without })
        {
            Assert.True(await table.InsertRow(silo, (await table.ReadAll()).Version.Next()));
        }

        IGatewayListProvider gateways = new PostgresGateways(database);
        await gateways.InitializeGatewayListProvider();
        Assert.Equal(SiloAddress.New(new IPEndPoint(IPAddress.Loopback, 30001), 0), Assert.Single(await gateways.GetGateways()).ToGatewayAddress());
    }

    private static async Task<PostgresMembership> TableAsync(ClusterDatabase database)
    {
        var table = new PostgresMembership(database);
        await table.InitializeMembershipTable(tryInitTableVersion: true);
        return table;
    }

    private static SiloAddress Address(int number) => SiloAddress.New(new IPEndPoint(IPAddress.Loopback, 11000 + number), 7);

    private static MembershipEntry Silo(int number, SiloStatus status = SiloStatus.Active) => new()
    {
        SiloAddress = Address(number),
        SiloName = $"silo {number}",
        HostName = "host",
        RoleName = "role",
        Status = status,
        ProxyPort = 30000 + number,
        UpdateZone = 1,
        FaultZone = 2,
        StartTime = Noon,
        IAmAliveTime = Noon,
        SuspectTimes = [],
    };
}
