using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Statements;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;

namespace Lacuna.Findings.Tests.Watching;

/// <summary>Takes entries in, and then breaks, as a process that is killed after the archive's step and before its own.</summary>
internal sealed class CrashingArchive(IArchive archive) : IArchive
{
    public async ValueTask<ImmutableArray<Outcome>> AddAsync(IReadOnlyList<Entry> entries, PileProgress? progress = null, CancellationToken cancellation = default)
    {
        await archive.AddAsync(entries, progress, cancellation);
        throw new InvalidOperationException("killed");
    }

    public ValueTask<Identification> IdentifyAsync(Document document, CancellationToken cancellation = default) => archive.IdentifyAsync(document, cancellation);

    public ValueTask<Identification> IdentifyAsync(Document document, string? sourceId, CancellationToken cancellation = default) => archive.IdentifyAsync(document, sourceId, cancellation);

    public ValueTask<PileProgress?> ProgressAsync(string pile, CancellationToken cancellation = default) => archive.ProgressAsync(pile, cancellation);

    public IAsyncEnumerable<Outcome> OutcomesAsync(OutcomeQuery query, CancellationToken cancellation = default) => archive.OutcomesAsync(query, cancellation);

    public IAsyncEnumerable<DocumentRow> DocumentsAsync(DocumentQuery query, CancellationToken cancellation = default) => archive.DocumentsAsync(query, cancellation);

    public ValueTask<int> CountAsync(DocumentQuery query, CancellationToken cancellation = default) => archive.CountAsync(query, cancellation);

    public ValueTask<ImmutableArray<DocumentRow>> VersionsAsync(string id, CancellationToken cancellation = default) => archive.VersionsAsync(id, cancellation);

    public ValueTask<Document?> DocumentAsync(DocumentVersion version, CancellationToken cancellation = default) => archive.DocumentAsync(version, cancellation);

    public ValueTask<AnnotatedDocument?> ReadingAsync(DocumentVersion version, CancellationToken cancellation = default) => archive.ReadingAsync(version, cancellation);

    public IAsyncEnumerable<StatementRow> StatementsAsync(StatementQuery query, CancellationToken cancellation = default) => archive.StatementsAsync(query, cancellation);

    public ValueTask<ImmutableArray<SourceHolding>> SourcesAsync(CancellationToken cancellation = default) => archive.SourcesAsync(cancellation);

    public ValueTask<SourceCoverage> CoverageAsync(string source, CancellationToken cancellation = default) => archive.CoverageAsync(source, cancellation);

    public ValueTask<ImmutableArray<CoverageNote>> LedgerAsync(CancellationToken cancellation = default) => archive.LedgerAsync(cancellation);

    public ValueTask NoteCoverageAsync(CoverageNote note, CancellationToken cancellation = default) => archive.NoteCoverageAsync(note, cancellation);

    public ValueTask SaveSubjectAsync(Subject subject, CancellationToken cancellation = default) => archive.SaveSubjectAsync(subject, cancellation);

    public ValueTask<bool> RemoveSubjectAsync(string name, CancellationToken cancellation = default) => archive.RemoveSubjectAsync(name, cancellation);

    public ValueTask<ImmutableArray<Subject>> SubjectsAsync(CancellationToken cancellation = default) => archive.SubjectsAsync(cancellation);

    public ValueTask DisposeAsync() => archive.DisposeAsync();
}
