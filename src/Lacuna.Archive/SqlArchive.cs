using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Lacuna.Archive.Adding;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Correcting;
using Lacuna.Archive.Corrections;
using Lacuna.Archive.Coverages;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Identity;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Statements;
using Lacuna.Archive.Storing;
using Lacuna.Core.Corrections;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Archive;

/// <summary>An archive in tables, which docs/archive.md describes: the same in every store, so that the same questions get the same answers.</summary>
/// <param name="clock">Source of "now", for the time at which a version is added.</param>
public abstract class SqlArchive(TimeProvider clock) : IArchive
{
    /// <inheritdoc/>
    public ValueTask<Identification> IdentifyAsync(Document document, CancellationToken cancellation = default) => IdentifyAsync(document, sourceId: null, cancellation);

    /// <inheritdoc/>
    public ValueTask<Identification> IdentifyAsync(Document document, string? sourceId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Ask(
            session =>
            {
                var standing = new Identifier(session, new HeldRows(session)).Stand(PreparedEntry.ToIdentify(document, sourceId));
                return new Identification(standing.Kind, standing.Other is { } other ? DocumentRows.Find(session, other)?.Version : null);
            },
            cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<Outcome>> AddAsync(IReadOnlyList<Entry> entries, PileProgress? progress = null, CancellationToken cancellation = default) =>
        AddAsync(entries, progress is null ? [] : [progress], cancellation);

    /// <inheritdoc/>
    public async ValueTask<ImmutableArray<Outcome>> AddAsync(IReadOnlyList<Entry> entries, IReadOnlyCollection<PileProgress> progress, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(progress);
        var prepared = new PreparedEntry?[entries.Count];
        await Parallel.ForAsync(0, entries.Count, cancellation, (i, _) =>
        {
            prepared[i] = entries[i].Document is { } document ? PreparedEntry.Of(document, entries[i].SourceId, entries[i].Original) : null;
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);

        await MakeRoomAsync(prepared, cancellation).ConfigureAwait(false);
        var outcomes = await MakeAsync(
            session =>
            {
                var writer = new EntryWriter(session, session.Held(prepared), Now());
                var added = ImmutableArray.CreateBuilder<Outcome>(entries.Count);
                for (var i = 0; i < entries.Count; i++)
                {
                    added.Add(writer.Add(entries[i], prepared[i]));
                }

                writer.Finish();
                foreach (var pile in progress)
                {
                    if (session.Run("UPDATE pile SET stamp = $2, position = $3, mark = $4, is_done = $5 WHERE name = $1", pile.Pile, pile.Stamp, pile.Position, pile.Mark, pile.IsDone) == 0)
                    {
                        session.Run(
                            "INSERT INTO pile (name, stamp, position, mark, is_done) VALUES ($1, $2, $3, $4, $5)",
                            pile.Pile, pile.Stamp, pile.Position, pile.Mark, pile.IsDone);
                    }
                }

                return added.ToImmutable();
            },
            cancellation).ConfigureAwait(false);
        ArchiveMetrics.Brought(outcomes);
        return outcomes;
    }

    /// <inheritdoc/>
    public ValueTask<PileProgress?> ProgressAsync(string pile, CancellationToken cancellation = default) => Ask(
        session => session.First(
            "SELECT stamp, position, mark, is_done FROM pile WHERE name = $1",
            row => new PileProgress(pile, row.GetString(0), row.GetInt64(1), row.GetBoolean(3)) { Mark = row.GetString(2) },
            pile),
        cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<Outcome> OutcomesAsync(OutcomeQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Stream(session => OutcomeRows.Of(session, query), cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<DocumentRow> DocumentsAsync(DocumentQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Stream(session => QuestionOf(session, query).Rows(), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<int> CountAsync(DocumentQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask(session => QuestionOf(session, query).Count(), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<PublishedDay>> DaysAsync(DocumentQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask<ImmutableArray<PublishedDay>>(session => [.. QuestionOf(session, query).Days()], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<DocumentRow>> VersionsAsync(string id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Ask<ImmutableArray<DocumentRow>>(session => ItemNamed(session, id) is { } item ? [.. DocumentRows.OfItem(session, item)] : [], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<LikeRow>> LikesAsync(DocumentVersion version, CancellationToken cancellation = default) =>
        Ask<ImmutableArray<LikeRow>>(session => VersionRow(session, version) is { } row ? [.. DocumentRows.Likes(session, row)] : [], cancellation);

    /// <inheritdoc/>
    public ValueTask<Document?> DocumentAsync(DocumentVersion version, CancellationToken cancellation = default) =>
        Ask(session => VersionRow(session, version) is { } row ? DocumentRows.FindDocument(session, row) : null, cancellation);

    /// <inheritdoc/>
    public ValueTask<Original?> OriginalAsync(DocumentVersion version, CancellationToken cancellation = default) =>
        Ask(session => VersionRow(session, version) is { } row ? OriginalRows.Find(session, row) : null, cancellation);

    /// <inheritdoc/>
    public ValueTask<bool> HasOriginalAsync(DocumentVersion version, CancellationToken cancellation = default) =>
        Ask(session => VersionRow(session, version) is { } row && OriginalRows.Has(session, row), cancellation);

    /// <inheritdoc/>
    public ValueTask<AnnotatedDocument?> ReadingAsync(DocumentVersion version, CancellationToken cancellation = default) =>
        Ask(session => StatementReader.FindReadings(session, [version], VersionRow)[0], cancellation);

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<AnnotatedDocument?>> ReadingsAsync(IReadOnlyList<DocumentVersion> versions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(versions);
        return Ask(session => ImmutableArray.Create(StatementReader.FindReadings(session, versions, VersionRow)), cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StatementRow> StatementsAsync(StatementQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Stream(session => QuestionOf(session, query).Rows(), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<int> CountAsync(StatementQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask(session => QuestionOf(session, query).Count(), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<StatementDay>> DaysAsync(StatementQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask<ImmutableArray<StatementDay>>(session => [.. QuestionOf(session, query).Days()], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<ActorStatements>> ActorsAsync(StatementQuery query, StatementPart by, int most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask<ImmutableArray<ActorStatements>>(session => [.. QuestionOf(session, query).Actors(by, most)], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<ActStatements>> ActsAsync(StatementQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask<ImmutableArray<ActStatements>>(session => [.. QuestionOf(session, query).Acts()], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<SourceHolding>> SourcesAsync(CancellationToken cancellation = default) =>
        Ask<ImmutableArray<SourceHolding>>(session => [.. CoverageRows.Holdings(session, CoverageOf)], cancellation);

    /// <inheritdoc/>
    public ValueTask<SourceCoverage> CoverageAsync(string source, CancellationToken cancellation = default) =>
        Ask(session => CoverageRows.Of(session, source), cancellation);

    /// <inheritdoc/>
    public async ValueTask NoteCoverageAsync(CoverageNote note, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        await MakeAsync(session => CoverageRows.Add(session, note), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<CoverageNote>> LedgerAsync(CancellationToken cancellation = default) =>
        Ask<ImmutableArray<CoverageNote>>(session => [.. CoverageRows.Notes(session)], cancellation);

    /// <inheritdoc/>
    public async ValueTask SaveSubjectAsync(Subject subject, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var terms = JsonSerializer.Serialize([.. subject.Terms.Select(StoredTerm.Of)], StoredJson.Default.StoredTermArray);
        await MakeAsync(
            session => session.Run("UPDATE subject SET terms = $2 WHERE name = $1", subject.Name, terms) > 0
                ? 1
                : session.Run("INSERT INTO subject (name, terms) VALUES ($1, $2)", subject.Name, terms),
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> RemoveSubjectAsync(string name, CancellationToken cancellation = default) =>
        await MakeAsync(session => session.Run("DELETE FROM subject WHERE name = $1", name), cancellation).ConfigureAwait(false) > 0;

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<Subject>> SubjectsAsync(CancellationToken cancellation = default) => Ask<ImmutableArray<Subject>>(
        session =>
        [
            .. session.AllUnchanged(
                "SELECT name, terms FROM subject ORDER BY name",
                static row => new Subject(row.GetString(0), [.. JsonSerializer.Deserialize(row.GetString(1), StoredJson.Default.StoredTermArray)!.Select(term => term.ToTerm())]),
                []),
        ],
        cancellation);

    /// <inheritdoc/>
    public async ValueTask<Correction> CorrectAsync(Amendment what, string by, string? note = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        return await MakeAsync(
            session =>
            {
                CorrectionCheck.Throw(session, what, note, VersionRow);
                var correction = CorrectionTable.Make(what, by.Trim(), Now(), string.IsNullOrWhiteSpace(note) ? null : note.Trim());
                new CorrectionKeeper(session).Keep(correction);
                return correction;
            },
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<Correction?> UndoAsync(string id, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        return await MakeAsync(session => new CorrectionKeeper(session).Undo(id, new Undoing(by.Trim(), Now())), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<CorrectionRow> CorrectionsAsync(CorrectionQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Stream(session => CorrectionRows.Of(session, query), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<int> KeepAsync(IReadOnlyList<Correction> corrections, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        return await MakeAsync(
            session =>
            {
                var keeper = new CorrectionKeeper(session);
                return corrections.Count(keeper.Keep);
            },
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>The same as long as the archive is, whoever changes it.</summary>
    /// <exception cref="ArchiveException">It cannot be reached.</exception>
    public abstract string Stamp();

    /// <summary>How much room it takes.</summary>
    /// <exception cref="ArchiveException">It cannot be reached.</exception>
    public abstract long SizeInBytes();

    /// <summary>A session that reads the tables themselves.</summary>
    internal SessionLoan Lend() => Borrow();

    /// <summary>Makes ready for rows of another archive; what an earlier filling left goes.</summary>
    /// <param name="days">First ids of the days that versions are of.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ArchiveException">The archive holds something.</exception>
    internal abstract Task BeginFillAsync(IReadOnlyCollection<long> days, CancellationToken cancellation);

    /// <summary>Writes rows of another archive.</summary>
    internal Task FillAsync(Action<SqlSession> fill, CancellationToken cancellation) => ChangeAsync(
        session =>
        {
            fill(session);
            return 0;
        },
        cancellation);

    /// <summary>From now on the archive is a whole one.</summary>
    internal abstract Task EndFillAsync(CancellationToken cancellation);

    /// <summary>Which store it is, as OpenTelemetry names database systems.</summary>
    private protected abstract string Store { get; }

    /// <summary>A session to ask by, given back when disposed of.</summary>
    private protected abstract SessionLoan Borrow();

    /// <summary>Makes a change in one step, whole or not at all. It may be called again when the store could not be reached, and then finds nothing of its first try.</summary>
    private protected abstract Task<T> ChangeAsync<T>(Func<SqlSession, T> change, CancellationToken cancellation);

    /// <summary>How long a question is tried again while the store cannot be reached.</summary>
    private protected virtual TimeSpan Patience => TimeSpan.Zero;

    /// <summary>Makes what the store needs before a step that adds these.</summary>
    private protected virtual Task MakeRoomAsync(IReadOnlyList<PreparedEntry?> entries, CancellationToken cancellation) => Task.CompletedTask;

    private protected abstract IDocumentQuestion QuestionOf(SqlSession session, DocumentQuery query);

    private protected abstract IStatementQuestion QuestionOf(SqlSession session, StatementQuery query);

    private Instant Now() => Instant.FromDateTimeOffset(clock.GetUtcNow());

    private SourceCoverage CoverageOf(string source) => Tried(() =>
    {
        using var loan = Borrow();
        return CoverageRows.Of(loan.Session, source);
    });

    /// <summary>What is asked again where the store could not be reached: a connection that lay idle may have been cut.</summary>
    private T Tried<T>(Func<T> ask)
    {
        var began = clock.GetTimestamp();
        for (var wait = 10; ; wait *= 2)
        {
            try
            {
                return ask();
            }
            catch (ArchiveException fault) when (fault.IsPassing && clock.GetElapsedTime(began) < Patience)
            {
                ArchiveMetrics.TriesAgain(Store);
                Thread.Sleep(wait);
            }
        }
    }

    private static long? ItemNamed(SqlSession session, string id) =>
        session.Number("SELECT id FROM item WHERE name = $1", id) ?? session.Number("SELECT item FROM item_key WHERE key = $1", ItemKeys.OfName(id));

    private static long? VersionRow(SqlSession session, DocumentVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return ItemNamed(session, version.DocumentId) is { } item
            ? session.Number("SELECT id FROM version WHERE item = $1 AND hash = $2", item, Convert.FromHexString(version.ContentHash))
            : null;
    }

    private Task<T> MakeAsync<T>(Func<SqlSession, T> change, CancellationToken cancellation, [CallerMemberName] string operation = "") =>
        ArchiveMetrics.ChangeAsync(Store, operation, () => ChangeAsync(change, cancellation));

    private ValueTask<T> Ask<T>(Func<SqlSession, T> ask, CancellationToken cancellation, [CallerMemberName] string operation = "")
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(ArchiveMetrics.Question(Store, operation, () => Tried(() =>
        {
            using var loan = Borrow();
            return ask(loan.Session);
        })));
    }

    private async IAsyncEnumerable<T> Stream<T>(Func<SqlSession, IEnumerable<T>> ask, [EnumeratorCancellation] CancellationToken cancellation, [CallerMemberName] string operation = "")
    {
        // Rows come without waiting; yielding now and then lets a caller's other work go on during a long answer.
        using var answer = ArchiveMetrics.Question(Store, operation, () => Tried(() => Answer<T>.Begin(Borrow(), ask)));
        var count = 0;
        for (var isRow = answer.HasFirst; isRow; isRow = answer.Rows.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return answer.Rows.Current;
            if (++count % 256 == 0)
            {
                await Task.Yield();
            }
        }
    }
}
