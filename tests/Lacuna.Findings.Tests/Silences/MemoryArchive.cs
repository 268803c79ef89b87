using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lacuna.Archive;
using Lacuna.Archive.Coverages;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Findings.Tests.Silences;

/// <summary>An archive of documents that were read, held in memory, so that findings are tested apart from any store.</summary>
internal sealed class MemoryArchive(IEnumerable<AnnotatedDocument> documents) : IArchive
{
    private readonly List<(AnnotatedDocument Read, DocumentRow Row)> _documents =
        [.. documents.Select(read => (read, RowOf(read))).OrderBy(pair => pair.Item2.Published?.Local ?? LocalDateTime.FromDateTime(DateTime.MaxValue))];
    private readonly SortedDictionary<string, Subject> _subjects = new(StringComparer.Ordinal);
    private readonly List<CoverageNote> _notes = [];

    public ValueTask<Identification> IdentifyAsync(Document document, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<ImmutableArray<Outcome>> AddAsync(IReadOnlyList<Entry> entries, PileProgress? progress = null, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<PileProgress?> ProgressAsync(string pile, CancellationToken cancellation = default) => throw new NotSupportedException();

    public IAsyncEnumerable<Outcome> OutcomesAsync(OutcomeQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public async IAsyncEnumerable<DocumentRow> DocumentsAsync(DocumentQuery query, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask;
        foreach (var row in Matching(query).Take(query.Limit ?? int.MaxValue))
        {
            yield return row;
        }
    }

    public ValueTask<int> CountAsync(DocumentQuery query, CancellationToken cancellation = default) => ValueTask.FromResult(Matching(query).Count());

    public ValueTask<ImmutableArray<DocumentRow>> VersionsAsync(string id, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<Document?> DocumentAsync(DocumentVersion version, CancellationToken cancellation = default) =>
        ValueTask.FromResult(_documents.Find(pair => pair.Row.Version == version).Read?.Document);

    public ValueTask<AnnotatedDocument?> ReadingAsync(DocumentVersion version, CancellationToken cancellation = default) =>
        ValueTask.FromResult<AnnotatedDocument?>(_documents.Find(pair => pair.Row.Version == version).Read);

    public async IAsyncEnumerable<StatementRow> StatementsAsync(StatementQuery query, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask;
        var about = new TermMatcher(query.About);
        foreach (var (read, row) in _documents.Where(pair => Matches(pair.Row, query.Sources, query.Published)))
        {
            foreach (var statement in read.Statements)
            {
                if (IsAny(query.Speakers, statement.Speakers) && IsAny(query.Addressees, statement.Addressees) && (statement.IsPlea || !query.OnlyPleas)
                    && Evidence.From(read.Document, statement.Extent) is var evidence && (query.About.IsEmpty || about.IsIn(evidence.Exact)))
                {
                    yield return new StatementRow(row, statement, evidence);
                }
            }
        }
    }

    public ValueTask<ImmutableArray<SourceHolding>> SourcesAsync(CancellationToken cancellation = default) => ValueTask.FromResult(ImmutableArray.CreateRange(
        _documents.Select(pair => pair.Row.Source).OfType<Source>().DistinctBy(source => source.Name).OrderBy(source => source.Name, StringComparer.Ordinal)
            .Select(source => new SourceHolding(source, Held(source.Name).Count(), Held(source.Name).Count(), Coverage(source.Name)))));

    public ValueTask<SourceCoverage> CoverageAsync(string source, CancellationToken cancellation = default) => ValueTask.FromResult(Coverage(source));

    public ValueTask<ImmutableArray<CoverageNote>> LedgerAsync(CancellationToken cancellation = default) => ValueTask.FromResult<ImmutableArray<CoverageNote>>([.. _notes]);

    public ValueTask NoteCoverageAsync(CoverageNote note, CancellationToken cancellation = default)
    {
        _notes.Add(note);
        return ValueTask.CompletedTask;
    }

    public ValueTask SaveSubjectAsync(Subject subject, CancellationToken cancellation = default)
    {
        _subjects[subject.Name] = subject;
        return ValueTask.CompletedTask;
    }

    public ValueTask<bool> RemoveSubjectAsync(string name, CancellationToken cancellation = default) => ValueTask.FromResult(_subjects.Remove(name));

    public ValueTask<ImmutableArray<Subject>> SubjectsAsync(CancellationToken cancellation = default) => ValueTask.FromResult(ImmutableArray.CreateRange(_subjects.Values));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static bool IsAny(ImmutableArray<string> wanted, ImmutableArray<Actor> actors) =>
        wanted.IsEmpty || actors.Any(actor => wanted.Contains(actor.Id) || (actor.State is { } state && wanted.Contains(state)));

    private static bool Matches(DocumentRow row, ImmutableArray<string> sources, DateInterval? days) =>
        (sources.IsEmpty || (row.Source is { } source && sources.Contains(source.Name)))
        && (days is null || (row.Published?.Date is { } day && days.Contains(day)));

    private static DocumentRow RowOf(AnnotatedDocument read)
    {
        var document = read.Document;
        return new DocumentRow(document.Version, 1, document.Title, document.Source, document.Url, document.Language, document.Published, document.Text.Length, NodaConstants.UnixEpoch)
        {
            IsPartial = document.IsPartial,
            IsRead = !read.Paragraphs.IsEmpty,
            IsLatest = true,
        };
    }

    private IEnumerable<DocumentRow> Matching(DocumentQuery query)
    {
        var matcher = new TermMatcher(query.Terms.Select(term => term with { Companions = [] }));
        return _documents
            .Where(pair => Matches(pair.Row, query.Sources, query.Published) && (query.Terms.IsEmpty || matcher.IsIn(pair.Read.Text)))
            .Select(pair => pair.Row);
    }

    private IEnumerable<DocumentRow> Held(string source) => _documents.Select(pair => pair.Row).Where(row => row.Source?.Name == source);

    private SourceCoverage Coverage(string source) => CoverageInference.Of(
        source,
        Held(source).Select(row => row.Published?.Date).OfType<LocalDate>(),
        _notes.Where(note => note.Source == source));
}
