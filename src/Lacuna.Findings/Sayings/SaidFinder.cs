using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Sayings;

/// <summary>Finds who said what to whom in an archive.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
public sealed class SaidFinder(IArchive archive, ActorTable table)
{
    /// <summary>The statements that answer <paramref name="question"/>.</summary>
    public async Task<Said> FindAsync(SaidQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Limit, 1, nameof(question));
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
        var sayings = new Gathered(archive, table);
        await foreach (var row in archive.StatementsAsync(query with { Limit = question.Limit }, cancellation).ConfigureAwait(false))
        {
            await sayings.AddAsync(row, where: null, cancellation).ConfigureAwait(false);
        }

        return new Said(question, count) { Sayings = sayings.Nested(), InCopies = withCopies - count };
    }

    /// <summary>A companion may stand anywhere in the paragraph, which the archive's index of statements does not hold: each statement is looked at in its text.</summary>
    private async Task<Said> WithCompanionsAsync(SaidQuestion question, StatementQuery query, TermMatcher matcher, CancellationToken cancellation)
    {
        var (count, sayings) = (0, new Gathered(archive, table));
        await foreach (var row in archive.StatementsAsync(query, cancellation).ConfigureAwait(false))
        {
            var isListed = count < question.Limit;
            count += await sayings.AddAsync(row, reading => !matcher.Find(reading.Text, row.Statement.Extent).IsEmpty, cancellation, isListed).ConfigureAwait(false) ? 1 : 0;
        }

        return new Said(question, count) { Sayings = sayings.Nested() };
    }

    private async Task<Said> WithNotReadAsync(Said said, CancellationToken cancellation)
    {
        var query = new DocumentQuery { Sources = said.Question.Sources, Published = said.Question.Days, Terms = said.Question.About!.Terms, IsRead = false };
        return said with { NotRead = await archive.CountAsync(query, cancellation).ConfigureAwait(false) };
    }

    /// <summary>Statements with their documents, of which the last one is kept: rows of one document come in a row.</summary>
    private sealed class Gathered(IArchive archive, ActorTable table)
    {
        private readonly List<Saying> _all = [];
        private AnnotatedDocument? _document;
        private DocumentVersion? _version;

        public async ValueTask<bool> AddAsync(StatementRow row, Func<AnnotatedDocument, bool>? where, CancellationToken cancellation, bool isListed = true)
        {
            if (_version != row.Document.Version)
            {
                _document = await archive.ReadingAsync(row.Document.Version, cancellation).ConfigureAwait(false);
                _version = row.Document.Version;
            }

            if (_document is null || (where is not null && !where(_document)))
            {
                return false;
            }

            if (isListed)
            {
                _all.Add(new Saying(_document, row.Document, row.Statement, row.Evidence) { Carrier = CarrierOf.Statement(row.Statement, row.Document.Source, table) });
            }

            return true;
        }

        public ImmutableArray<Saying> Nested() =>
            [.. _all.GroupBy(saying => saying.Row.Version).SelectMany(group => Nesting.Of(group.First().Document, [.. group]))];
    }
}
