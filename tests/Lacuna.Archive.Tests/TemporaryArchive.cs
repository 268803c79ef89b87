using System.Collections.Immutable;
using System.Data.Common;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Postgres;
using Lacuna.Archive.Sqlite;
using Lacuna.Archive.Statements;
using Lacuna.Archive.Tests.Stores;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Tests.Postgres;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;

namespace Lacuna.Archive.Tests;

/// <summary>An archive in a folder or schema of its own, which goes away with it.</summary>
internal sealed class TemporaryArchive : IAsyncDisposable
{
    private readonly DirectoryInfo? _folder;
    private readonly string _connectionString;

    private TemporaryArchive(Store store, DirectoryInfo? folder, string connectionString) => (Store, _folder, _connectionString) = (store, folder, connectionString);

    public Store Store { get; }

    public SqlArchive Archive { get; private set; } = null!;

    /// <summary>The file.</summary>
    public string Path => System.IO.Path.Combine(_folder!.FullName, "record.lacuna");

    public static async Task<TemporaryArchive> CreateAsync(Store store = Store.Sqlite)
    {
        var folder = store == Store.Sqlite ? Directory.CreateTempSubdirectory("lacuna-archive-") : null;
        var connectionString = folder is null ? await (await PostgresServer.SharedAsync()).NewSchemaAsync() : $"Data Source={System.IO.Path.Combine(folder.FullName, "record.lacuna")};Pooling=False";
        var made = new TemporaryArchive(store, folder, connectionString);
        await made.OpenAsync(isReadOnly: false);
        return made;
    }

    public static Document Document(string text, string? url = null, string? source = "Ministry", string? day = "2022-04-04", string? speaksFor = null, string language = "en") => new()
    {
        Id = url ?? Core.Documents.Document.HashOf(text),
        Text = text,
        Url = url,
        Language = language,
        Source = source is null ? null : new Source(source, speaksFor),
        Published = day is null ? null : new PublicationTime(day, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.AtMidnight()),
    };

    public async Task<Outcome> AddAsync(Document document, string? sourceId = null) => await AddAsync(new AnnotatedDocument(document), sourceId);

    public async Task<Outcome> AddAsync(AnnotatedDocument document, string? sourceId = null) =>
        (await Archive.AddAsync([new Entry(document.Document.Origin ?? document.Document.Id, Instant.FromUtc(2022, 5, 1, 0, 0)) { Document = document, SourceId = sourceId }])).Single();

    public async Task<ImmutableArray<DocumentRow>> FindAsync(params string[] terms) => await FindAsync(new DocumentQuery { Terms = [.. terms.Select(term => new SubjectTerm(term))] });

    public async Task<ImmutableArray<DocumentRow>> FindAsync(DocumentQuery query)
    {
        var rows = ImmutableArray.CreateBuilder<DocumentRow>();
        await foreach (var row in Archive.DocumentsAsync(query))
        {
            rows.Add(row);
        }

        Assert.Equal(query.Limit is null ? rows.Count : await Archive.CountAsync(query with { Limit = null }), await Archive.CountAsync(query));
        return rows.ToImmutable();
    }

    public async Task<ImmutableArray<StatementRow>> FindAsync(StatementQuery query)
    {
        var rows = ImmutableArray.CreateBuilder<StatementRow>();
        await foreach (var row in Archive.StatementsAsync(query))
        {
            rows.Add(row);
        }

        Assert.True(rows.Count <= await Archive.CountAsync(query));
        Assert.True(query.Limit is not null || rows.Count == await Archive.CountAsync(query));
        return rows.ToImmutable();
    }

    public async Task ReopenAsync(bool isReadOnly = false)
    {
        await Archive.DisposeAsync();
        await OpenAsync(isReadOnly);
    }

    /// <summary>Opens a server's archive whose filling did not end.</summary>
    public async Task ReopenToFillAsync()
    {
        await Archive.DisposeAsync();
        Archive = await PostgresArchive.OpenAsync(_connectionString, new PostgresArchiveOptions { IsFilled = true });
    }

    /// <summary>The connection string of a server's archive, for another who uses it too.</summary>
    public string ConnectionString => _connectionString;

    /// <summary>Changes the tables by hand.</summary>
    public void Run(string sql) => Rows(sql);

    /// <summary>What the tables hold, a line each row.</summary>
    public string Rows(string sql)
    {
        using DbConnection connection = Store == Store.Sqlite ? new SqliteConnection(_connectionString) : new NpgsqlConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return string.Join('\n', rows);
    }

    /// <summary>The archive, opened once more as by another program.</summary>
    public async Task<SqlArchive> AnotherAsync() => Store == Store.Sqlite ? await SqliteArchive.OpenAsync(Path) : await PostgresArchive.OpenAsync(_connectionString);

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        _folder?.Delete(recursive: true);
    }

    private async Task OpenAsync(bool isReadOnly) => Archive = Store == Store.Sqlite
        ? await SqliteArchive.OpenAsync(Path, new SqliteArchiveOptions { IsReadOnly = isReadOnly })
        : await PostgresArchive.OpenAsync(_connectionString, new PostgresArchiveOptions { IsReadOnly = isReadOnly });
}
