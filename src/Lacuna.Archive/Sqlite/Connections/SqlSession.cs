using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Lacuna.Archive.Sqlite.Connections;

/// <summary>One connection with the commands that were prepared on it. For one caller at a time.</summary>
internal sealed class SqlSession(SqliteConnection connection) : IDisposable
{
    private const int Corrupt = 11, NotADatabase = 26, ReadOnly = 8, Full = 13, Busy = 5, CannotOpen = 14;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>The file, for messages.</summary>
    public string File { get; } = connection.DataSource;

    /// <summary>Runs a change. Parameters are <c>$1</c>, <c>$2</c> and so on.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Prepared(sql, values);
        return Guarded(command, static command => command.ExecuteNonQuery());
    }

    /// <summary>The first column of the first row as a number; null when there is none.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Prepared(sql, values);
        return Guarded(command, static command => command.ExecuteScalar()) switch
        {
            null or DBNull => null,
            var value => (long)value,
        };
    }

    /// <summary>The first row, as <paramref name="read"/> reads it; the default when there is none.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var command = Prepared(sql, values);
        return Guarded(command, command =>
        {
            using var reader = command.ExecuteReader();
            return reader.Read() ? read(reader) : default;
        });
    }

    /// <summary>All rows at once.</summary>
    public List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var command = Prepared(sql, values);
        return Guarded(command, command =>
        {
            var all = new List<T>();
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                all.Add(read(reader));
            }

            return all;
        });
    }

    /// <summary>Rows one by one; other commands may run on the session meanwhile.</summary>
    public IEnumerable<T> Stream<T>(string sql, Func<SqliteDataReader, T> read, IReadOnlyList<object?> values)
    {
        using var command = Create(sql, [.. values]);
        using var reader = Guarded(command, static command => command.ExecuteReader());
        while (Guarded(reader, static reader => reader.Read()))
        {
            yield return Guarded(reader, read);
        }
    }

    /// <summary>Begins a step that is done whole, when it is committed, or not at all.</summary>
    public SqlStep Begin()
    {
        Run("BEGIN IMMEDIATE");
        return new SqlStep(this);
    }

    /// <summary>Undoes what was begun; a fault may have undone it already.</summary>
    public void Undo()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            Run("ROLLBACK");
        }
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
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

    private TResult Guarded<TOn, TResult>(TOn on, Func<TOn, TResult> act)
    {
        try
        {
            return act(on);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Corrupt or NotADatabase or ReadOnly or Full or Busy or CannotOpen)
        {
            throw Explain(File, fault);
        }
        catch (Exception fault) when (fault is InvalidDataException or FormatException or JsonException or InvalidCastException or OverflowException or ArgumentException)
        {
            // What a row holds is not what was ever written there.
            throw new ArchiveException($"{File} is damaged: {fault.Message.ReplaceLineEndings(" ")}; restore it from a copy, or import the documents again into a new file", fault);
        }
    }

    private SqliteCommand Prepared(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = Create(sql, values);
            _prepared.Add(sql, command);
            return command;
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    private SqliteCommand Create(string sql, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), values[i] ?? DBNull.Value);
        }

        return command;
    }
}
