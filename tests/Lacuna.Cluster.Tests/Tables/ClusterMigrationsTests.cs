using Lacuna.Cluster.Tables;
using Lacuna.Tests.Postgres;

namespace Lacuna.Cluster.Tests.Tables;

public sealed class ClusterMigrationsTests
{
    [Fact]
    public async Task Many_silos_make_the_tables_at_once_and_again()
    {
        var connection = await (await PostgresServer.SharedAsync()).NewSchemaAsync();
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ClusterDatabase.OpenAsync(connection, "test", TestContext.Current.CancellationToken)));
        Assert.Equal([1], await opened[0].RowsAsync("SELECT number FROM cluster_migration ORDER BY number", [], row => row.GetInt32(0), TestContext.Current.CancellationToken));
        foreach (var database in opened)
        {
            await database.DisposeAsync();
        }
    }
}
