using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Sqlite.Words;
using Lacuna.Archive.Storing;
using Microsoft.Data.Sqlite;

namespace Lacuna.Archive.Sqlite.Connections;

/// <summary>One connection to an archive's file.</summary>
internal sealed class SqliteSession : SqlSession
{
    private const int Corrupt = 11, NotADatabase = 26, ReadOnly = 8, Full = 13, Busy = 5, CannotOpen = 14;

    private readonly SqliteConnection _connection;

    /// <param name="connection">The connection.</param>
    /// <param name="readings">Readings that were unpacked lately; null for a connection that writes.</param>
    public SqliteSession(SqliteConnection connection, ReadingCache? readings)
        : base(connection)
    {
        (_connection, Readings) = (connection, readings);
        Words = new SqliteWordTables(this);
    }

    /// <inheritdoc/>
    public override string Name => _connection.DataSource;

    /// <inheritdoc/>
    public override IWordTables Words { get; }

    /// <inheritdoc/>
    public override ReadingCache? Readings { get; }

    /// <inheritdoc/>
    public override string IsAmong(string column, int parameter) => string.Create(CultureInfo.InvariantCulture, $"{column} IN (SELECT value FROM json_each(${parameter}))");

    /// <inheritdoc/>
    public override IEnumerable<T> Stream<T>(string sql, Func<SqlRow, T> read, IReadOnlyList<object?> values)
    {
        using var command = Create(sql, [.. values]);
        using var reader = Guarded(command, static command => command.ExecuteReader());
        var row = RowOf(reader);
        while (Guarded(reader, static reader => reader.Read()))
        {
            yield return Guarded(row, read);
        }
    }

    /// <inheritdoc/>
    public override SqlStep Begin()
    {
        Run("BEGIN IMMEDIATE");
        return new SqlStep(this);
    }

    /// <inheritdoc/>
    public override SqlStep Snapshot()
    {
        Run("BEGIN");
        return new SqlStep(this);
    }

    /// <inheritdoc/>
    public override void Commit() => Run("COMMIT");

    /// <inheritdoc/>
    public override void Undo()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            Run("ROLLBACK");
        }
    }

    /// <summary>Says in words what a person can mend.</summary>
    public static ArchiveException Explain(string file, SqliteException fault) => new(
        fault.SqliteErrorCode switch
        {
            NotADatabase => $"{file} is no archive; name a file that 'lacuna import' made",
            Corrupt => $"{file} is damaged; restore it from a copy, or import the documents again into a new file",
            ReadOnly or CannotOpen => $"{file} cannot be written or opened; check its permissions and its folder's",
            Full => $"there is no room left on the disk for {file}; make some and go on",
            Busy => $"{file} is being changed by another process; wait until it is done",
            _ => $"{file} cannot be used: {fault.Message.ReplaceLineEndings(" ")}",
        },
        fault);

    /// <inheritdoc/>
    protected override DbParameter ParameterOf(int number, object? value) => new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"${number}"), ValueOf(value));

    /// <inheritdoc/>
    protected override object ValueOf(object? value) => value switch
    {
        null => DBNull.Value,
        long[] numbers => JsonSerializer.Serialize(numbers, StoredJson.Default.Int64Array),
        string[] texts => JsonSerializer.Serialize(texts, StoredJson.Default.StringArray),
        _ => value,
    };

    /// <inheritdoc/>
    protected override ArchiveException? Explain(DbException fault) =>
        fault is SqliteException { SqliteErrorCode: Corrupt or NotADatabase or ReadOnly or Full or Busy or CannotOpen } known ? Explain(Name, known) : null;
}
