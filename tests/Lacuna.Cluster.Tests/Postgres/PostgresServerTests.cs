using Lacuna.Tests.Postgres;
using Npgsql;

namespace Lacuna.Cluster.Tests.Postgres;

public sealed class PostgresServerTests
{
    [Fact]
    public async Task Every_schema_is_its_own()
    {
        var server = await PostgresServer.SharedAsync();
        foreach (var connection in new[] { await server.NewSchemaAsync(), await server.NewSchemaAsync() })
        {
            await ExecuteAsync(connection, "CREATE TABLE kept (id int)");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_committed_stands_after_a_stop(bool killed)
    {
        await using var server = await PostgresServer.OwnAsync();
        await ExecuteAsync(server.ConnectionString, "CREATE TABLE kept (id int)");

        // A power cut may lose what a server without fsync wrote; a kill does not, once the log is written.
        await ExecuteAsync(server.ConnectionString, "SET synchronous_commit = on; INSERT INTO kept VALUES (1)");
        await (killed ? server.KillAsync() : server.StopAsync());
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => ExecuteAsync(server.ConnectionString + ";Pooling=false", "SELECT 1"));

        await server.StartAsync();
        Assert.Equal(1, await ExecuteAsync(server.ConnectionString + ";Pooling=false", "UPDATE kept SET id = 2"));
    }

    private static async Task<int> ExecuteAsync(string connection, string sql)
    {
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, open);
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
