using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Sayings;

/// <summary>Finds who said what to whom in an archive.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
public sealed class SaidFinder(IArchive archive, ActorTable table)
{
    /// <summary>Statements whose documents are asked for at once.</summary>
    private const int AtOnce = 64;

    /// <summary>The statements that answer <paramref name="question"/>.</summary>
    public Task<Said> FindAsync(SaidQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Limit, 1, nameof(question));
        return QuestionTurns.Default.TakeAsync(() => AnswerAsync(question, cancellation), cancellation);
    }

    private async Task<Said> AnswerAsync(SaidQuestion question, CancellationToken cancellation)
    {
        var query = QueryFor(question);
        var matcher = question.About is { } about ? new TermMatcher(about) : null;
        var said = question.About?.Terms.Any(term => !term.Companions.IsEmpty) == true
            ? await WithCompanionsAsync(question, query, matcher!, cancellation).ConfigureAwait(false)
            : await DirectAsync(question, query, cancellation).ConfigureAwait(false);
        if (matcher is null)
        {
            return said;
        }

        if (question is { By: { } speaker, To: null, Channel: null, Acts.IsEmpty: true })
        {
            said = await new OwnWordsFinder(archive).AddAsync(said, new ActorScope(speaker, table), matcher, cancellation).ConfigureAwait(false);
        }

        return await WithNotReadAsync(said, cancellation).ConfigureAwait(false);
    }

    private static StatementQuery QueryFor(SaidQuestion question) => new()
    {
        Speakers = question.By is { } speaker ? [speaker.Id] : [],
        Addressees = question.To is { } addressee ? [addressee.Id] : [],
        About = question.About?.Terms ?? [],
        Published = question.Days,
        Acts = question.Acts,
        Channel = question.Channel,
        Sources = question.Sources,
    };

    private async Task<Said> DirectAsync(SaidQuestion question, StatementQuery query, CancellationToken cancellation)
    {
        var count = await archive.CountAsync(query, cancellation).ConfigureAwait(false);
        var withCopies = await archive.CountAsync(query with { WithCopies = true }, cancellation).ConfigureAwait(false);
        var sayings = new List<Saying>();
        await foreach (var (row, reading) in ReadAsync(query with { Limit = question.Limit }, cancellation).ConfigureAwait(false))
        {
            sayings.Add(SayingOf(row, reading));
        }

        return new Said(question, count) { Sayings = Nested(sayings), InCopies = withCopies - count };
    }

    /// <summary>A companion may stand anywhere in the paragraph, which the archive's index of statements does not hold: each statement is looked at in its text.</summary>
    private async Task<Said> WithCompanionsAsync(SaidQuestion question, StatementQuery query, TermMatcher matcher, CancellationToken cancellation)
    {
        var (count, sayings) = (0, new List<Saying>());
        await foreach (var (row, reading) in ReadAsync(query, cancellation).ConfigureAwait(false))
        {
            if (matcher.Find(reading.Text, row.Statement.Extent).IsEmpty)
            {
                continue;
            }

            if (count < question.Limit)
            {
                sayings.Add(SayingOf(row, reading));
            }

            count++;
        }

        return new Said(question, count) { Sayings = Nested(sayings) };
    }

    /// <summary>Statements with the readings of their documents.</summary>
    private async IAsyncEnumerable<(StatementRow Row, AnnotatedDocument Reading)> ReadAsync(StatementQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var rows in archive.StatementsAsync(query, cancellation).Chunk(AtOnce).WithCancellation(cancellation).ConfigureAwait(false))
        {
            var readings = new Dictionary<DocumentVersion, AnnotatedDocument>();
            await foreach (var (document, reading) in archive.ReadingsAsync(rows.Select(static row => row.Document).DistinctBy(static document => document.Version), cancellation).ConfigureAwait(false))
            {
                readings.Add(document.Version, reading);
            }

            foreach (var row in rows)
            {
                if (readings.TryGetValue(row.Document.Version, out var reading))
                {
                    yield return (row, reading);
                }
            }
        }
    }

    private Saying SayingOf(StatementRow row, AnnotatedDocument reading) =>
        new(reading, row.Document, row.Statement, row.Evidence) { Carrier = CarrierOf.Statement(row.Statement, row.Document.Source, table) };

    private static ImmutableArray<Saying> Nested(List<Saying> sayings) =>
        [.. sayings.GroupBy(static saying => saying.Row.Version).SelectMany(static group => Nesting.Of(group.First().Document, [.. group]))];

    private async Task<Said> WithNotReadAsync(Said said, CancellationToken cancellation)
    {
        var query = new DocumentQuery { Sources = said.Question.Sources, Published = said.Question.Days, Terms = said.Question.About!.Terms, IsRead = false };
        return said with { NotRead = await archive.CountAsync(query, cancellation).ConfigureAwait(false) };
    }
}
