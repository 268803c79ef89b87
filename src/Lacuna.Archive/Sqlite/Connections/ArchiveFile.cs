using System.Collections.Concurrent;
using System.Globalization;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Microsoft.Data.Sqlite;

namespace Lacuna.Archive.Sqlite.Connections;

/// <summary>An archive's file and the connections to it: one that writes, and as many as are asked for that read.</summary>
internal sealed class ArchiveFile : IDisposable
{
    /// <summary>Of the file mapped into memory for reading; the rest is read as it is asked for.</summary>
    private const long MappedBytes = 1L << 30;

    /// <summary>Pages that the writer keeps, in KiB: the growing ends of the indices of an import of a million documents.</summary>
    private const int WriterCacheKib = 128 * 1024;

    /// <summary>Room for unpacked readings: the file is near, and mapped into memory itself.</summary>
    private const long ReadingBytes = 32L << 20;

    private readonly ConcurrentBag<SqliteSession> _idle = [];
    private readonly ReadingCache _readings = new(ReadingBytes);
    private readonly SqliteArchiveOptions _options;
    private readonly string _path;
    private SqliteSession? _writer;
    private bool _isClosed;

    private ArchiveFile(string path, SqliteArchiveOptions options) => (_path, _options) = (path, options);

    /// <summary>Turns at the writing connection.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Opens or makes the file and brings it to the newest form.</summary>
    /// <exception cref="ArchiveException">It is no archive, is newer than the program, or cannot be opened.</exception>
    public static ArchiveFile Open(string path, SqliteArchiveOptions options)
    {
        if (Directory.Exists(path))
        {
            throw new ArchiveException($"{path} is a folder; name a file");
        }

        var isThere = File.Exists(path);
        if (!isThere && (options.IsReadOnly || options.MustExist))
        {
            throw new ArchiveException($"no archive {path}; make one with 'lacuna import'");
        }

        if (!isThere && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new ArchiveException($"there is no folder {folder}; make it first");
        }

        var file = new ArchiveFile(path, options);
        try
        {
            if (options.IsReadOnly)
            {
                using var reader = file.Connect(readOnly: true);
                Schema.Check(reader, path);
            }
            else
            {
                file._writer = file.Connect(readOnly: false);
                Schema.Update(file._writer, path);
            }

            return file;
        }
        catch (SqliteException fault)
        {
            file.Dispose();
            throw SqliteSession.Explain(path, fault);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The connection that writes, to be used in turn.</summary>
    /// <exception cref="InvalidOperationException">The archive was opened for asking only.</exception>
    public SqliteSession Writer => _writer ?? throw new InvalidOperationException("the archive was opened read-only");

    /// <summary>A connection to ask by, given back when disposed of.</summary>
    public SessionLoan Borrow()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        return new SessionLoan(_idle.TryTake(out var idle) ? idle : Connect(readOnly: true), GiveBack);
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryTake(out var idle))
        {
            idle.Dispose();
        }

        // The last to close, so that the log is folded into the file.
        _writer?.Dispose();
        Turn.Dispose();
        _readings.Dispose();
    }

    private SqliteSession Connect(bool readOnly)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)_options.BusyTimeout.TotalSeconds),
        }.ToString());
        try
        {
            connection.Open();
            using var settings = connection.CreateCommand();
            settings.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(long)_options.BusyTimeout.TotalMilliseconds}; PRAGMA mmap_size = {MappedBytes}; PRAGMA temp_store = MEMORY;");
            settings.CommandText += readOnly
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $"PRAGMA page_size = 8192; PRAGMA foreign_keys = 1; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -{WriterCacheKib};");
            settings.ExecuteNonQuery();
            return new SqliteSession(connection, readOnly ? _readings : null);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void GiveBack(SqlSession session)
    {
        if (_isClosed)
        {
            session.Dispose();
        }
        else
        {
            _idle.Add((SqliteSession)session);
        }
    }
}
