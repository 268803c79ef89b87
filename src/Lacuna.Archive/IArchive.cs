using System.Collections.Immutable;
using Lacuna.Archive.Corrections;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Statements;
using Lacuna.Core.Corrections;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;

namespace Lacuna.Archive;

/// <summary>A kept record: documents with all their versions, what was read in them, what each source covers, and subjects. It can be questioned by several callers at once.</summary>
/// <remarks>Every change is whole or not at all, also when the process is killed. Orders are total, so that equal questions give equal answers.</remarks>
public interface IArchive : IAsyncDisposable
{
    /// <summary>What would become of <paramref name="document"/> if it were added now; lets an import leave unread what is there already.</summary>
    ValueTask<Identification> IdentifyAsync(Document document, CancellationToken cancellation = default);

    /// <summary>What would become of <paramref name="document"/> if it were added now under the id that its source gives it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sourceId"><see cref="Entry.SourceId"/>; an archive that knows none of these tells by the document alone.</param>
    /// <param name="cancellation">Stops the question.</param>
    ValueTask<Identification> IdentifyAsync(Document document, string? sourceId, CancellationToken cancellation = default) => IdentifyAsync(document, cancellation);

    /// <summary>Adds documents and refusals in one step, and notes how far the pile has been taken in.</summary>
    /// <param name="entries">What came out of the pile, in its order.</param>
    /// <param name="progress">How far the pile is taken in after these; null when the pile cannot be resumed.</param>
    /// <param name="cancellation">Stops before the step, never within.</param>
    /// <returns>What became of each entry, in the same order.</returns>
    ValueTask<ImmutableArray<Outcome>> AddAsync(IReadOnlyList<Entry> entries, PileProgress? progress = null, CancellationToken cancellation = default);

    /// <summary>As <see cref="AddAsync(IReadOnlyList{Entry}, PileProgress?, CancellationToken)"/>, for entries out of several piles.</summary>
    /// <param name="entries">What came out of the piles.</param>
    /// <param name="progress">How far each of the piles is taken in after these, each once. An archive may keep the last one alone: an import then looks at more again.</param>
    /// <param name="cancellation">Stops before the step, never within.</param>
    ValueTask<ImmutableArray<Outcome>> AddAsync(IReadOnlyList<Entry> entries, IReadOnlyCollection<PileProgress> progress, CancellationToken cancellation = default) =>
        AddAsync(entries, progress.LastOrDefault(), cancellation);

    /// <summary>How far a pile has been taken in; null when it was never begun.</summary>
    /// <param name="pile">Full path or address of the pile.</param>
    /// <param name="cancellation">Stops the question.</param>
    ValueTask<PileProgress?> ProgressAsync(string pile, CancellationToken cancellation = default);

    /// <summary>What became of all that was ever brought in, in order of import.</summary>
    IAsyncEnumerable<Outcome> OutcomesAsync(OutcomeQuery query, CancellationToken cancellation = default);

    /// <summary>The documents that answer a question, without their texts.</summary>
    IAsyncEnumerable<DocumentRow> DocumentsAsync(DocumentQuery query, CancellationToken cancellation = default);

    /// <summary>How many documents answer a question. Order and limit are not looked at.</summary>
    ValueTask<int> CountAsync(DocumentQuery query, CancellationToken cancellation = default);

    /// <summary>How many documents answer a question, by source in order of names, then by day. Documents without a source or a day are left out; order and limit are not looked at.</summary>
    async ValueTask<ImmutableArray<PublishedDay>> DaysAsync(DocumentQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = new List<DocumentRow>();
        await foreach (var row in DocumentsAsync(query with { Limit = null }, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return [.. PublishedDays.Of(rows)];
    }

    /// <summary>All versions of one item, the first first; empty when there is no such item.</summary>
    /// <param name="id"><see cref="Document.Id"/>.</param>
    /// <param name="cancellation">Stops the question.</param>
    ValueTask<ImmutableArray<DocumentRow>> VersionsAsync(string id, CancellationToken cancellation = default);

    /// <summary>Versions of other items whose texts are nearly the same, the likest first.</summary>
    ValueTask<ImmutableArray<LikeRow>> LikesAsync(DocumentVersion version, CancellationToken cancellation = default) => ValueTask.FromResult(ImmutableArray<LikeRow>.Empty);

    /// <summary>The frozen document of a version; null when it is not held.</summary>
    ValueTask<Document?> DocumentAsync(DocumentVersion version, CancellationToken cancellation = default);

    /// <summary>The bytes that a version was read from, as they came; null when it is not held or they were not kept.</summary>
    ValueTask<Original?> OriginalAsync(DocumentVersion version, CancellationToken cancellation = default) => ValueTask.FromResult<Original?>(null);

    /// <summary>True when the bytes that a version was read from are kept; they are not unpacked for it.</summary>
    async ValueTask<bool> HasOriginalAsync(DocumentVersion version, CancellationToken cancellation = default) =>
        await OriginalAsync(version, cancellation).ConfigureAwait(false) is not null;

    /// <summary>The document of a version with the marks that are kept of its reading: paragraphs, sentences, quotations, mentions, statements, contacts, agenda, notes. Null when it is not held; without marks when it was not read.</summary>
    ValueTask<AnnotatedDocument?> ReadingAsync(DocumentVersion version, CancellationToken cancellation = default);

    /// <summary>What <see cref="ReadingAsync"/> gives for each of some versions, in the same order. They are held in memory together: ask for some dozens at a time, as <see cref="ArchiveReadings"/> does.</summary>
    async ValueTask<ImmutableArray<AnnotatedDocument?>> ReadingsAsync(IReadOnlyList<DocumentVersion> versions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(versions);
        var readings = ImmutableArray.CreateBuilder<AnnotatedDocument?>(versions.Count);
        foreach (var version in versions)
        {
            readings.Add(await ReadingAsync(version, cancellation).ConfigureAwait(false));
        }

        return readings.MoveToImmutable();
    }

    /// <summary>Statements with their evidence, in order of publication, then of the text.</summary>
    IAsyncEnumerable<StatementRow> StatementsAsync(StatementQuery query, CancellationToken cancellation = default);

    /// <summary>How many statements answer a question. The limit is not looked at.</summary>
    async ValueTask<int> CountAsync(StatementQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var count = 0;
        await foreach (var _ in StatementsAsync(query with { Limit = null }, cancellation).ConfigureAwait(false))
        {
            count++;
        }

        return count;
    }

    /// <summary>How many statements answer a question, by day of publication. Statements without a day are left out; the limit is not looked at.</summary>
    async ValueTask<ImmutableArray<StatementDay>> DaysAsync(StatementQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = new List<StatementRow>();
        await foreach (var row in StatementsAsync(query with { Limit = null }, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return [.. StatementCounts.Days(rows)];
    }

    /// <summary>How many statements answer a question, by speaker or by addressee, those with most first. A state stands besides for all who belong to it; the limit is not looked at.</summary>
    /// <param name="query">Which statements.</param>
    /// <param name="by">Whose part is counted.</param>
    /// <param name="most">Actors given at most.</param>
    /// <param name="cancellation">Stops the question.</param>
    async ValueTask<ImmutableArray<ActorStatements>> ActorsAsync(StatementQuery query, StatementPart by, int most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = new List<StatementRow>();
        await foreach (var row in StatementsAsync(query with { Limit = null }, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return [.. StatementCounts.Actors(rows, by).Take(most)];
    }

    /// <summary>How many statements answer a question, by act, those with most first; the limit is not looked at.</summary>
    async ValueTask<ImmutableArray<ActStatements>> ActsAsync(StatementQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = new List<StatementRow>();
        await foreach (var row in StatementsAsync(query with { Limit = null }, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return [.. StatementCounts.Acts(rows)];
    }

    /// <summary>All sources that documents are held of, by name, with what is covered of each.</summary>
    ValueTask<ImmutableArray<SourceHolding>> SourcesAsync(CancellationToken cancellation = default);

    /// <summary>What is covered of one source.</summary>
    ValueTask<SourceCoverage> CoverageAsync(string source, CancellationToken cancellation = default);

    /// <summary>Notes what a fetch brought against what the source listed, or what a person declares to be held or missing.</summary>
    ValueTask NoteCoverageAsync(CoverageNote note, CancellationToken cancellation = default);

    /// <summary>All notes of the ledger of coverage, in the order in which they were made. What is worked out from documents alone is none of them.</summary>
    ValueTask<ImmutableArray<CoverageNote>> LedgerAsync(CancellationToken cancellation = default);

    /// <summary>Keeps a subject, in place of one of the same name.</summary>
    ValueTask SaveSubjectAsync(Subject subject, CancellationToken cancellation = default);

    /// <summary>Forgets a subject; false when there was none of that name.</summary>
    ValueTask<bool> RemoveSubjectAsync(string name, CancellationToken cancellation = default);

    /// <summary>The kept subjects, by name.</summary>
    ValueTask<ImmutableArray<Subject>> SubjectsAsync(CancellationToken cancellation = default);

    /// <summary>Keeps a correction. Readings, statements and counts follow it from then on; what the machine read stays kept beside it.</summary>
    /// <param name="what">What is put right. Its words must stand in versions that are held.</param>
    /// <param name="by">Who puts it right, as they name themselves; not blank.</param>
    /// <param name="note">Why; for a remark, its words.</param>
    /// <param name="cancellation">Stops before the step, never within.</param>
    /// <returns>The correction as it is kept.</returns>
    /// <exception cref="ArchiveException">A version is not held, or what is pointed at does not stand in it.</exception>
    ValueTask<Correction> CorrectAsync(Amendment what, string by, string? note = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException("this archive keeps no corrections");

    /// <summary>Takes a correction back. What it corrected is again as an earlier correction has it, else as the machine read it. The correction and its undoing stay kept.</summary>
    /// <param name="id"><see cref="Correction.Id"/>.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="cancellation">Stops before the step, never within.</param>
    /// <returns>The correction as it is kept now, with its first undoing; null when there is none of that id.</returns>
    ValueTask<Correction?> UndoAsync(string id, string by, CancellationToken cancellation = default) => ValueTask.FromResult<Correction?>(null);

    /// <summary>Corrections with what each does now, in order of time.</summary>
    IAsyncEnumerable<CorrectionRow> CorrectionsAsync(CorrectionQuery query, CancellationToken cancellation = default) => AsyncEnumerable.Empty<CorrectionRow>();

    /// <summary>Takes in corrections that another archive kept, with their undoing. Documents that they point at need not be held yet: they count from when these come.</summary>
    /// <returns>How many were not kept yet, or not as undone.</returns>
    ValueTask<int> KeepAsync(IReadOnlyList<Correction> corrections, CancellationToken cancellation = default) =>
        throw new NotSupportedException("this archive keeps no corrections");
}
