using System.Text.RegularExpressions;
using Lacuna.Archive;
using Npgsql;

namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>A schema of a PostgreSQL database that is made for a measurement and removed after it.</summary>
internal sealed partial class ScratchSchema : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly string _name = $"scale_{Guid.NewGuid():N}";

    private ScratchSchema(string database)
    {
        ConnectionString = $"{database};Search Path={_name}";
        _source = NpgsqlDataSource.Create(ConnectionString + ";Command Timeout=300");
    }

    /// <summary>A connection string whose search path is the schema.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes one.</summary>
    /// <param name="where">The address of a database, as <see cref="ArchiveAddress.Of"/> reads it.</param>
    /// <param name="cancellation">Stops the making.</param>
    public static async Task<ScratchSchema> MakeAsync(string where, CancellationToken cancellation)
    {
        var schema = new ScratchSchema(ArchiveAddress.Of(where).ConnectionString ?? throw new ArchiveException("name a database: postgresql://user@host:5432/database"));
        await schema.RunAsync($"CREATE SCHEMA {schema._name}", cancellation);
        return schema;
    }

    /// <summary>Lets the server tidy up and count what it holds, as it does by itself after a while.</summary>
    public Task TidyAsync(CancellationToken cancellation) => RunAsync("VACUUM ANALYZE", cancellation);

    /// <summary>Bytes of its tables and their indices, by what they hold.</summary>
    public async Task<IReadOnlyDictionary<string, double>> BytesAsync(CancellationToken cancellation)
    {
        var bytes = new Dictionary<string, double>(StringComparer.Ordinal);
        await using var command = _source.CreateCommand("SELECT relname, pg_total_relation_size(oid)::float8 FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'");
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var kind = KindOf(Year().Replace(rows.GetString(0), ""));
            bytes[kind] = bytes.GetValueOrDefault(kind) + rows.GetDouble(1);
        }

        return bytes;
    }

    /// <summary>Bytes of the indices in which each new document is looked up at places that nothing foretells: by keys, names, hashes and parts of sketches.</summary>
    public async Task<double> LookedUpBytesAsync(CancellationToken cancellation)
    {
        await using var command = _source.CreateCommand("SELECT sum(pg_relation_size(oid))::float8 FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relname IN ('item_key_pkey', 'item_name', 'version_hash', 'sketch_pkey')");
        return (double)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Pages that the server did not find in its own memory so far, in the whole database.</summary>
    public async Task<double> PagesMissedAsync(CancellationToken cancellation)
    {
        await using var command = _source.CreateCommand("SELECT pg_stat_force_next_flush(); SELECT blks_read::float8 FROM pg_stat_database WHERE datname = current_database()");
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        await rows.NextResultAsync(cancellation);
        await rows.ReadAsync(cancellation);
        return rows.GetDouble(0);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await RunAsync($"DROP SCHEMA {_name} CASCADE", CancellationToken.None);
        await _source.DisposeAsync();
    }

    private async Task RunAsync(string sql, CancellationToken cancellation)
    {
        await using var command = _source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static string KindOf(string table) => table switch
    {
        "content" or "original" or "version_original" => "texts",
        "reading" => "readings",
        "version_words" => "words of texts",
        "statement_words" => "words of statements",
        "sketch" or "likeness" => "sketches",
        "statement" or "statement_actor" => "statements",
        _ => "catalogue",
    };

    [GeneratedRegex(@"_\d{5}$")]
    private static partial Regex Year();
}
