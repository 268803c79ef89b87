using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Archive.Statements;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Archive.Tests;

/// <summary>An archive in a folder of its own, which goes away with it.</summary>
internal sealed class TemporaryArchive : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private TemporaryArchive(DirectoryInfo folder, SqliteArchive archive) => (_folder, Archive) = (folder, archive);

    public SqliteArchive Archive { get; private set; }

    public string Path => System.IO.Path.Combine(_folder.FullName, "record.lacuna");

    public static async Task<TemporaryArchive> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-archive-");
        return new TemporaryArchive(folder, await SqliteArchive.OpenAsync(System.IO.Path.Combine(folder.FullName, "record.lacuna")));
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

    public async Task ReopenAsync(SqliteArchiveOptions? options = null)
    {
        await Archive.DisposeAsync();
        Archive = await SqliteArchive.OpenAsync(Path, options);
    }

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
