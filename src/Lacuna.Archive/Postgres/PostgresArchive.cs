using System.Collections.Immutable;
using Lacuna.Archive.Adding;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Postgres.Asking;
using Lacuna.Archive.Postgres.Connections;
using Lacuna.Archive.Postgres.Copying;
using Lacuna.Archive.Statements;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Postgres;

/// <summary>An archive on a PostgreSQL server, which many programs on many machines may use at once.</summary>
/// <remarks>
/// One changes it at a time, whichever machine it is on: what a document is to those held is decided by all of them. Questions wait for nobody.
/// What cannot be reached is tried again; a change that was made when the connection was lost is not made twice.
/// </remarks>
public sealed class PostgresArchive : SqlArchive
{
    /// <summary>The longest wait between two tries.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly PostgresDatabase _database;
    private readonly PostgresArchiveOptions _options;

    private PostgresArchive(PostgresDatabase database, PostgresArchiveOptions options)
        : base(options.Clock) => (_database, _options) = (database, options);

    /// <summary>Opens the archive in a database, or makes one where there is none.</summary>
    /// <param name="connectionString">As Npgsql takes it, such as <c>Host=db;Database=lacuna;Username=lacuna</c>; tables stand in the first schema of its search path.</param>
    /// <param name="options">How it is opened.</param>
    /// <param name="cancellation">Stops the opening.</param>
    /// <exception cref="ArchiveException">There is no archive, it is newer than this program, or the server cannot be reached.</exception>
    public static async Task<PostgresArchive> OpenAsync(string connectionString, PostgresArchiveOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        options ??= new PostgresArchiveOptions();
        return new PostgresArchive(await Task.Run(() => PostgresDatabase.Open(connectionString, options), cancellation).ConfigureAwait(false), options);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _database.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override string Stamp()
    {
        using var session = _database.Connect();
        return (session.Number("SELECT changes FROM archive_form") ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public override long SizeInBytes()
    {
        using var session = _database.Connect();
        return session.Number("SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'm')") ?? 0;
    }

    private protected override string Store => "postgresql";

    private protected override SessionLoan Borrow() => new(_database.Connect(), static session => session.Dispose());

    private protected override TimeSpan Patience => _options.QuestionPatience;

    private protected override IDocumentQuestion QuestionOf(SqlSession session, DocumentQuery query) => new PostgresDocumentQuestion((PostgresSession)session, query);

    private protected override IStatementQuestion QuestionOf(SqlSession session, StatementQuery query) => new PostgresStatementQuestion((PostgresSession)session, query);

    internal override async Task BeginFillAsync(IReadOnlyCollection<long> days, CancellationToken cancellation)
    {
        await ChangeAsync(
            session =>
            {
                if (session.Number("SELECT is_whole FROM archive_form") == 1
                    && (session.Number("SELECT 1 FROM version LIMIT 1") is not null || session.Number("SELECT 1 FROM outcome LIMIT 1") is not null))
                {
                    throw new ArchiveException($"{session.Name} holds documents; name a database or schema without an archive");
                }

                Filling.Begin((PostgresSession)session);
                return 0;
            },
            cancellation).ConfigureAwait(false);
        await MakeRoomAsync([.. days.Select(Part.OfId).Distinct()], cancellation).ConfigureAwait(false);
    }

    internal override async Task EndFillAsync(CancellationToken cancellation)
    {
        await ChangeAsync(
            session =>
            {
                Filling.End((PostgresSession)session);
                return 0;
            },
            cancellation).ConfigureAwait(false);
        await TriedAsync(
            () =>
            {
                using var session = _database.Connect();
                Filling.Settle(session);
                return 0;
            },
            cancellation).ConfigureAwait(false);
    }

    private protected override Task MakeRoomAsync(IReadOnlyList<PreparedEntry?> entries, CancellationToken cancellation) =>
        MakeRoomAsync(entries.OfType<PreparedEntry>().Select(static entry => Part.OfId(DatedIds.FirstOf(entry.Document.Published))).ToHashSet(), cancellation);

    private Task MakeRoomAsync(IReadOnlyCollection<Part> parts, CancellationToken cancellation)
    {
        return TriedAsync(
            () =>
            {
                using var session = _database.Connect();
                foreach (var part in parts.Except(Parts.Between(session, 0, long.MaxValue).Select(static held => held.Part)))
                {
                    using var step = session.Begin();
                    session.LockForChange();
                    if (session.Number("SELECT 1 FROM part WHERE year = $1", part.Year) is null)
                    {
                        Parts.Add(session, part);
                    }

                    step.Commit();
                }

                return 0;
            },
            cancellation);
    }

    private protected override Task<T> ChangeAsync<T>(Func<SqlSession, T> change, CancellationToken cancellation)
    {
        if (_options.IsReadOnly)
        {
            throw new InvalidOperationException("the archive was opened read-only");
        }

        var token = Guid.NewGuid();
        (bool IsThere, T Result) committing = default;
        return TriedAsync(
            () =>
            {
                using var session = _database.Connect();
                if (committing.IsThere && session.Number("SELECT 1 FROM step WHERE token = $1", token) is not null)
                {
                    return committing.Result;
                }

                committing = default;
                using var step = session.Begin();
                session.LockForChange();

                // Few rows of large tables are looked up by what is unique, whatever the server thinks of how large they are.
                session.RunScript("SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off");
                var result = change(session);
                session.Run("UPDATE archive_form SET changes = changes + 1");
                session.Run("INSERT INTO step (token) VALUES ($1)", token);
                committing = (true, result);
                step.Commit();
                return result;
            },
            cancellation);
    }

    /// <summary>Tries again what failed because the server could not be reached, for as long as there is patience.</summary>
    private async Task<T> TriedAsync<T>(Func<T> act, CancellationToken cancellation)
    {
        var began = _options.Clock.GetTimestamp();
        for (var wait = TimeSpan.FromMilliseconds(100); ; wait = wait < LongestWait ? 2 * wait : LongestWait)
        {
            try
            {
                return await Task.Run(act, cancellation).ConfigureAwait(false);
            }
            catch (ArchiveException fault) when (fault.IsPassing && _options.Clock.GetElapsedTime(began) + wait < _options.ChangePatience)
            {
                ArchiveMetrics.TriesAgain(Store);
                await Task.Delay(wait, _options.Clock, cancellation).ConfigureAwait(false);
            }
        }
    }
}
