using System.Data;
using System.Data.Common;
using System.Globalization;
using Lacuna.Archive.Adding;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Postgres.Adding;
using Lacuna.Archive.Postgres.Asking;
using Lacuna.Archive.Postgres.Words;
using Lacuna.Archive.Storing;
using Npgsql;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>One connection to the server.</summary>
internal sealed class PostgresSession : SqlSession
{
    /// <summary>Rows that are fetched first, and at most at once.</summary>
    private const int FirstRows = 64, MostRows = 1024;

    private readonly NpgsqlConnection _connection;
    private readonly ReadingCache _readings;
    private readonly Unchanged _unchanged;
    private readonly PendingRows _pending;
    private readonly OneQuestion _question = OneQuestion.Now;
    private bool _isSettled;
    private NpgsqlTransaction? _transaction;
    private int _cursors;
    private int _openCursors;

    /// <param name="connection">The open connection.</param>
    /// <param name="name">What the archive is called in messages.</param>
    /// <param name="readings">Readings that were unpacked lately.</param>
    /// <param name="years">What was found lately in the tables of years.</param>
    /// <param name="unchanged">What was worked out since the last change.</param>
    public PostgresSession(NpgsqlConnection connection, string name, ReadingCache readings, YearAnswers years, Unchanged unchanged)
        : base(connection)
    {
        (_connection, Name, _readings, Years, _unchanged) = (connection, name, readings, years, unchanged);
        Words = new PostgresWordTables(this);
        _pending = new PendingRows(this);
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override IWordTables Words { get; }

    /// <summary>What was found lately in the tables of years.</summary>
    public YearAnswers Years { get; }

    /// <summary>True while rows are changed that may yet be undone, or seen as they were.</summary>
    public bool IsInStep { get; private set; }

    /// <inheritdoc/>
    public override ReadingCache? Readings => IsInStep ? null : _readings;

    /// <inheritdoc/>
    public override string IsAmong(string column, int parameter) => string.Create(CultureInfo.InvariantCulture, $"{column} = ANY (${parameter})");

    /// <inheritdoc/>
    /// <remarks>By a cursor: a connection gives the rows of one question at a time, and whoever asks may stop long before the last.</remarks>
    public override IEnumerable<T> Stream<T>(string sql, Func<SqlRow, T> read, IReadOnlyList<object?> values)
    {
        var cursor = string.Create(CultureInfo.InvariantCulture, $"c{_cursors++}");
        if (!IsInStep && _openCursors == 0)
        {
            _transaction = Guarded(_connection, static connection => connection.BeginTransaction());
        }

        _openCursors++;
        var isWhole = false;
        try
        {
            using (var declare = Create($"DECLARE {cursor} NO SCROLL CURSOR FOR {sql}", [.. values]))
            {
                Guarded(declare, static command => command.ExecuteNonQuery());
            }

            for (var count = FirstRows; !isWhole; count = Math.Min(2 * count, MostRows))
            {
                var rows = AllOnce(string.Create(CultureInfo.InvariantCulture, $"FETCH {count} FROM {cursor}"), read, []);
                isWhole = rows.Count < count;
                foreach (var row in rows)
                {
                    yield return row;
                }
            }
        }
        finally
        {
            _openCursors--;
            Close(cursor);
        }
    }

    /// <inheritdoc/>
    public override T Unchanged<T>(string key, Func<T> ask) =>
        IsInStep ? ask() : _unchanged.Get(Changes, key, ask);

    /// <inheritdoc/>
    public override KeptRows? RowsUnchanged => IsInStep ? null : _unchanged.Rows(Changes);

    /// <inheritdoc/>
    public override string TableOf(Table table, long id) => table.Name + Part.OfId(id).Suffix;

    /// <inheritdoc/>
    public override SqlStep Begin()
    {
        _transaction = Guarded(_connection, static connection => connection.BeginTransaction());
        IsInStep = true;
        return new SqlStep(this);
    }

    /// <inheritdoc/>
    public override SqlStep Snapshot()
    {
        _transaction = Guarded(_connection, static connection => connection.BeginTransaction(IsolationLevel.RepeatableRead));
        IsInStep = true;
        return new SqlStep(this);
    }

    /// <inheritdoc/>
    /// <remarks>Rows are kept back and copied together, all of a table at once.</remarks>
    public override void Append(Table table, params ReadOnlySpan<object?> values) => _pending.Add(table, values);

    /// <inheritdoc/>
    public override IHeld Held(IReadOnlyList<PreparedEntry?> entries) => new HeldBatch(this, [.. entries.OfType<PreparedEntry>()]);

    /// <summary>Asks for what is known not to be among the rows that are kept back.</summary>
    public T Settled<T>(Func<T> ask)
    {
        _isSettled = true;
        try
        {
            return ask();
        }
        finally
        {
            _isSettled = false;
        }
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        _pending.WriteAll();
        Guarded(_transaction!, static transaction =>
        {
            transaction.Commit();
            return 0;
        });
        (_transaction, IsInStep) = (null, false);
    }

    /// <inheritdoc/>
    public override void Undo()
    {
        IsInStep = false;
        _pending.Forget();
        RollBack();
    }

    /// <summary>Waits for the lock that whoever changes an archive holds until the change is made. Each schema has its own.</summary>
    public void LockForChange() => Run("SELECT pg_advisory_xact_lock($1, hashtext(current_schema()))", 0x4C616375);

    /// <summary>Runs several statements at once.</summary>
    public void RunScript(string sql) => Once(sql);

    /// <summary>Copies rows into a table.</summary>
    /// <param name="copy">The COPY statement, in the text format.</param>
    /// <param name="write">Writes the rows.</param>
    public void CopyText(string copy, Action<TextWriter> write) => Guarded(this, session =>
    {
        using var writer = session._connection.BeginTextImport(copy);
        write(writer);
        return 0;
    });

    /// <summary>Copies rows into a table.</summary>
    /// <param name="copy">The COPY statement, in the binary format.</param>
    /// <param name="write">Writes the rows.</param>
    public void CopyBinary(string copy, Action<NpgsqlBinaryImporter> write) => Guarded(this, session =>
    {
        using var importer = session._connection.BeginBinaryImport(copy);
        write(importer);
        importer.Complete();
        return 0;
    });

    /// <inheritdoc/>
    protected override SqlRow RowOf(DbDataReader reader) => new PostgresRow(reader);

    /// <inheritdoc/>
    protected override DbParameter ParameterOf(int number, object? value) => new NpgsqlParameter { Value = ValueOf(value) };

    /// <inheritdoc/>
    protected override object ValueOf(object? value) => value switch
    {
        null => DBNull.Value,
        string text => PostgresText.Kept(text),
        string[] texts => Array.ConvertAll(texts, PostgresText.Kept),
        bool truth => truth ? 1 : 0,
        _ => value,
    };

    /// <inheritdoc/>
    protected override void Prepare(DbCommand command)
    {
        // What has no value has no type to prepare for.
        foreach (NpgsqlParameter parameter in command.Parameters)
        {
            if (parameter.Value is DBNull)
            {
                return;
            }
        }

        Guarded(command, static command =>
        {
            command.Prepare();
            return 0;
        });
    }

    /// <inheritdoc/>
    protected override void Settle(string sql)
    {
        if (!_isSettled)
        {
            _pending.WriteFor(sql);
        }
    }

    /// <inheritdoc/>
    protected override ArchiveException? Explain(DbException fault) => PostgresFaults.Explain(Name, fault);

    /// <summary>The archive's changes when the question first asked.</summary>
    private long Changes => _question.ChangesOf(_unchanged, () => Number("SELECT changes FROM archive_form") ?? 0);

    private bool IsOpen => _connection.State == ConnectionState.Open;

    private void Close(string cursor)
    {
        // The end of the transaction closes all cursors; within a step a cursor whose question failed has failed the step.
        if (!IsInStep && _openCursors == 0)
        {
            RollBack();
        }
        else if (!IsInStep && IsOpen)
        {
            Once($"CLOSE {cursor}");
        }
    }

    private void RollBack()
    {
        try
        {
            _transaction?.Rollback();
        }
        catch (Exception fault) when (fault is NpgsqlException or InvalidOperationException)
        {
            // The connection is gone, and what was not kept with it.
        }

        _transaction = null;
    }

    private void Once(string sql)
    {
        using var command = Create(sql, []);
        Guarded(command, static command => command.ExecuteNonQuery());
    }
}
