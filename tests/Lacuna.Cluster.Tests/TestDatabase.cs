using Lacuna.Cluster.Tables;
using Lacuna.Tests.Postgres;

namespace Lacuna.Cluster.Tests;

/// <summary>The cluster's tables in a schema of the test's own.</summary>
internal static class TestDatabase
{
    public static async Task<ClusterDatabase> OpenAsync(string cluster = "test") =>
        await ClusterDatabase.OpenAsync(await (await PostgresServer.SharedAsync()).NewSchemaAsync(), cluster, TestContext.Current.CancellationToken);
}
