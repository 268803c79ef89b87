using System.Globalization;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Sqlite.Asking;
using Lacuna.Archive.Sqlite.Connections;
using Lacuna.Archive.Statements;

namespace Lacuna.Archive.Sqlite;

/// <summary>An archive in one SQLite file.</summary>
public sealed class SqliteArchive : SqlArchive
{
    private readonly ArchiveFile _file;
    private readonly string _path;

    private SqliteArchive(ArchiveFile file, string path, SqliteArchiveOptions options)
        : base(options.Clock) => (_file, _path) = (file, path);

    /// <summary>Opens the archive at <paramref name="path"/>, or makes one where there is no file.</summary>
    /// <exception cref="ArchiveException">The file is no archive, is newer than this program, or cannot be opened or made.</exception>
    public static async Task<SqliteArchive> OpenAsync(string path, SqliteArchiveOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new SqliteArchiveOptions();
        return new SqliteArchive(await Task.Run(() => ArchiveFile.Open(path, options), cancellation).ConfigureAwait(false), Path.GetFullPath(path), options);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _file.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override string Stamp() => string.Join('.', new[] { _path, _path + "-wal" }.Select(static name =>
        new FileInfo(name) is { Exists: true } file ? string.Create(CultureInfo.InvariantCulture, $"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}") : ""));

    /// <inheritdoc/>
    public override long SizeInBytes() => new FileInfo(_path) is { Exists: true } file ? file.Length : 0;

    internal override async Task BeginFillAsync(IReadOnlyCollection<long> days, CancellationToken cancellation)
    {
        if (_file.Writer.Number("SELECT 1 FROM version LIMIT 1") is not null || _file.Writer.Number("SELECT 1 FROM outcome LIMIT 1") is not null)
        {
            throw new ArchiveException($"{_path} holds documents; name a file that is not there yet");
        }

        // Rows come table by table, and may point at what comes after.
        await Task.Run(() => _file.Writer.Run("PRAGMA foreign_keys = 0"), cancellation).ConfigureAwait(false);
    }

    internal override Task EndFillAsync(CancellationToken cancellation) => Task.Run(() => _file.Writer.Run("PRAGMA foreign_keys = 1"), cancellation);

    private protected override string Store => "sqlite";

    private protected override SessionLoan Borrow() => _file.Borrow();

    private protected override IDocumentQuestion QuestionOf(SqlSession session, DocumentQuery query) => new SqliteDocumentQuestion(session, query);

    private protected override IStatementQuestion QuestionOf(SqlSession session, StatementQuery query) => new SqliteStatementQuestion(session, query);

    private protected override async Task<T> ChangeAsync<T>(Func<SqlSession, T> change, CancellationToken cancellation)
    {
        await _file.Turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Task.Run(
                () =>
                {
                    using var step = _file.Writer.Begin();
                    var result = change(_file.Writer);
                    step.Commit();
                    return result;
                },
                cancellation).ConfigureAwait(false);
        }
        finally
        {
            _file.Turn.Release();
        }
    }
}
