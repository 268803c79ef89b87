using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Lacuna.Archive.Adding;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Connections;

/// <summary>One connection to the store, with the commands that were prepared on it. For one caller at a time.</summary>
/// <remarks>
/// Every store is asked by the same SQL, but for what stands in its own folder. The calls wait for their answers: a file answers at once, and
/// what a server's answer takes is the same for callers that wait otherwise.
/// </remarks>
internal abstract class SqlSession(DbConnection connection) : IDisposable
{
    private readonly Dictionary<Table, string> _inserts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>The file or database, for messages.</summary>
    public abstract string Name { get; }

    /// <summary>The words of texts and statements, as this store keeps them.</summary>
    public abstract IWordTables Words { get; }

    /// <summary>Readings that were unpacked lately; null where what is asked may yet be undone.</summary>
    public abstract ReadingCache? Readings { get; }

    /// <summary>Versions that were found since the last change; null where none are kept.</summary>
    public virtual KeptRows? RowsUnchanged => null;

    /// <summary>Runs a change. Parameters are <c>$1</c>, <c>$2</c> and so on.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Guarded(Prepared(sql, values), static command => command.ExecuteNonQuery());

    /// <summary>Adds a row that is not there yet. A store may keep it back until something is asked of its table, or the step ends.</summary>
    public virtual void Append(Table table, params ReadOnlySpan<object?> values)
    {
        if (!_inserts.TryGetValue(table, out var sql))
        {
            _inserts.Add(table, sql = $"INSERT INTO {table.Name} ({string.Join(", ", table.Written.ToArray())}) VALUES ({string.Join(", ", Enumerable.Range(1, table.Written.Length).Select(static i => $"${i.ToString(CultureInfo.InvariantCulture)}"))})");
        }

        Run(sql, values);
    }

    /// <summary>What is held of entries that are about to be added.</summary>
    public virtual IHeld Held(IReadOnlyList<PreparedEntry?> entries) => new HeldRows(this);

    /// <summary>The first column of the first row as a number; null when there is none.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) =>
        Guarded(Prepared(sql, values), static command => command.ExecuteScalar()) switch
        {
            null or DBNull => null,
            var value => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        };

    /// <summary>The first row, as <paramref name="read"/> reads it; the default when there is none.</summary>
    public T? First<T>(string sql, Func<SqlRow, T> read, params ReadOnlySpan<object?> values) => Guarded(Prepared(sql, values), command =>
    {
        using var reader = command.ExecuteReader();
        return reader.Read() ? read(RowOf(reader)) : default;
    });

    /// <summary>All rows at once.</summary>
    public List<T> All<T>(string sql, Func<SqlRow, T> read, params ReadOnlySpan<object?> values) => Guarded(Prepared(sql, values), command => ReadAll(command, read));

    /// <summary>All rows at once of a question that is seldom asked again in the same words.</summary>
    public List<T> AllOnce<T>(string sql, Func<SqlRow, T> read, IReadOnlyList<object?> values)
    {
        using var command = Create(sql, [.. values]);
        return Guarded(command, command => ReadAll(command, read));
    }

    /// <summary>All rows of a question that is asked again and again and whose answer seldom changes. A store may give the answer of another time if nothing was changed since.</summary>
    public IReadOnlyList<T> AllUnchanged<T>(string sql, Func<SqlRow, T> read, IReadOnlyList<object?> values) =>
        Unchanged(SqlText.KeyOf(sql, values), () => AllOnce(sql, read, values));

    /// <summary>What is worked out from the archive, or was another time if nothing was changed since.</summary>
    /// <param name="key">What it is: no other kind of thing is asked for by the same words.</param>
    /// <param name="ask">Works it out. The result is shared and never changed.</param>
    public virtual T Unchanged<T>(string key, Func<T> ask)
        where T : class => ask();

    /// <summary>Rows one by one; other commands may run on the session meanwhile.</summary>
    /// <param name="sql">The question.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="values">Its values.</param>
    public abstract IEnumerable<T> Stream<T>(string sql, Func<SqlRow, T> read, IReadOnlyList<object?> values);

    /// <summary>The condition that a column is one of several numbers, or of several texts.</summary>
    /// <param name="column">The column.</param>
    /// <param name="parameter">Number of the parameter that is given them as an array.</param>
    public abstract string IsAmong(string column, int parameter);

    /// <summary>What the table is called in which the row of an id stands.</summary>
    public virtual string TableOf(Table table, long id) => table.Name;

    /// <summary>Begins a step that is done whole, when it is committed, or not at all.</summary>
    public abstract SqlStep Begin();

    /// <summary>Begins to see the archive as it is now, whoever changes it, until the step is disposed of.</summary>
    public abstract SqlStep Snapshot();

    /// <summary>Keeps what was done since the step began.</summary>
    public abstract void Commit();

    /// <summary>Undoes what was begun; a fault may have undone it already.</summary>
    public abstract void Undo();

    public virtual void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>How a row of this store is read.</summary>
    protected virtual SqlRow RowOf(DbDataReader reader) => new(reader);

    /// <summary>A value as a parameter of this store.</summary>
    protected abstract DbParameter ParameterOf(int number, object? value);

    /// <summary>Says in words what a person can mend; null for a fault of the program.</summary>
    protected abstract ArchiveException? Explain(DbException fault);

    protected abstract object ValueOf(object? value);

    /// <summary>Lets the store keep what it makes of a command that is often run.</summary>
    protected virtual void Prepare(DbCommand command)
    {
    }

    /// <summary>Writes rows that were kept back and that a command may ask for.</summary>
    protected virtual void Settle(string sql)
    {
    }

    protected TResult Guarded<TOn, TResult>(TOn on, Func<TOn, TResult> act)
    {
        try
        {
            return act(on);
        }
        catch (DbException fault) when (Explain(fault) is { } explained)
        {
            throw explained;
        }
        catch (Exception fault) when (fault is InvalidDataException or FormatException or JsonException or InvalidCastException or OverflowException or ArgumentException)
        {
            // What a row holds is not what was ever written there.
            throw new ArchiveException($"{Name} is damaged: {fault.Message.ReplaceLineEndings(" ")}; restore it from a copy, or import the documents again into a new one", fault);
        }
    }

    protected DbCommand Create(string sql, ReadOnlySpan<object?> values)
    {
        Settle(sql);
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.Add(ParameterOf(i + 1, values[i]));
        }

        return command;
    }

    private List<T> ReadAll<T>(DbCommand command, Func<SqlRow, T> read)
    {
        var all = new List<T>();
        using var reader = command.ExecuteReader();
        var row = RowOf(reader);
        while (reader.Read())
        {
            all.Add(read(row));
        }

        return all;
    }

    private DbCommand Prepared(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = Create(sql, values);
            _prepared.Add(sql, command);
        }
        else
        {
            Settle(sql);
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters[i].Value = ValueOf(values[i]);
            }
        }

        Prepare(command);
        return command;
    }
}
