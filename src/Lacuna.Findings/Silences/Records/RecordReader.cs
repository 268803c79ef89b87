using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Statistics;
using Lacuna.Findings.Voices;
using NodaTime;

namespace Lacuna.Findings.Silences.Records;

/// <summary>Asks an archive for what an actor published. Rows are asked for without texts; texts only of documents that the search found to name the subject.</summary>
internal sealed class RecordReader(IArchive archive)
{
    /// <summary>Documents in which voices are told at once.</summary>
    private const int AtOnce = 32;

    /// <summary>What was found in a document once: a scan asks for the same documents as those of peers of many actors.</summary>
    private readonly ConcurrentDictionary<(DocumentVersion Version, string Actor, TermMatcher Matcher), SubjectMention?> _found = [];

    /// <summary>
    /// Documents in which the actor could have named a subject, in order: those of its channels, or for a person the person's own and those
    /// that carry a statement by the person. With a theme only those that speak of it; its companions are not looked at.
    /// </summary>
    public async Task<List<DocumentRow>> DocumentsAsync(ActorScope scope, IReadOnlyCollection<Source> channels, DateInterval days, Subject? theme, CancellationToken cancellation) =>
        (await DocumentsAsync([(scope, channels)], days, theme, cancellation).ConfigureAwait(false))[0];

    /// <summary>The same for several actors, in the same order: of their own channels they are asked for together.</summary>
    public async Task<IReadOnlyList<List<DocumentRow>>> DocumentsAsync(IReadOnlyList<(ActorScope Scope, IReadOnlyCollection<Source> Channels)> actors, DateInterval days, Subject? theme, CancellationToken cancellation)
    {
        var published = new List<DocumentRow>();
        ImmutableArray<string> owned = [.. actors.SelectMany(actor => actor.Channels.Where(actor.Scope.Owns)).Select(source => source.Name).Distinct(StringComparer.Ordinal)];
        if (!owned.IsEmpty)
        {
            var query = new DocumentQuery { Sources = owned, Published = days, Terms = theme?.Terms ?? [] };
            published = await archive.DocumentsAsync(query, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
        }

        var bySource = published.ToLookup(row => row.Source?.Name, StringComparer.Ordinal);
        var all = new List<List<DocumentRow>>(actors.Count);
        foreach (var (scope, channels) in actors)
        {
            var rows = channels.Where(scope.Owns).Select(source => source.Name).Distinct(StringComparer.Ordinal).SelectMany(name => bySource[name]).ToDictionary(row => row.Version);
            ImmutableArray<string> carrying = [.. channels.Where(source => !scope.Owns(source)).Select(source => source.Name)];
            if (!carrying.IsEmpty)
            {
                var query = new StatementQuery { Speakers = [scope.Actor.Id], Sources = carrying, Published = days, About = theme?.Terms ?? [] };
                await foreach (var statement in archive.StatementsAsync(query, cancellation).ConfigureAwait(false))
                {
                    rows[statement.Document.Version] = statement.Document;
                }
            }

            all.Add([.. rows.Values.OrderBy(PublicationKey.Of)]);
        }

        return all;
    }

    /// <summary>Documents with those that name the subject: these could have named it, whether or not they speak of the theme.</summary>
    public static IEnumerable<DocumentRow> With(IEnumerable<DocumentRow> documents, IEnumerable<SubjectMention> mentions) =>
        documents.Concat(mentions.Select(mention => mention.Document)).DistinctBy(row => row.Version);

    /// <summary>Each actor's documents by day, as <see cref="DayCounts.Of"/> counts them, in the same order. Where all that an actor's own channels published counts, the archive counts it.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<DayCount>>> DaysAsync(
        IReadOnlyList<(ActorScope Scope, IReadOnlyCollection<Source> Channels, IReadOnlyCollection<SubjectMention> Mentions)> actors, DateInterval days, Subject? theme, CancellationToken cancellation)
    {
        if (theme is not null || actors.Any(actor => !actor.Channels.All(actor.Scope.Owns)))
        {
            var documents = await DocumentsAsync([.. actors.Select(actor => (actor.Scope, actor.Channels))], days, theme, cancellation).ConfigureAwait(false);
            return [.. actors.Select((actor, i) => DayCounts.Of(With(documents[i], actor.Mentions), actor.Mentions).ToList())];
        }

        ImmutableArray<string> sources = [.. actors.SelectMany(actor => actor.Channels).Select(source => source.Name).Distinct(StringComparer.Ordinal)];
        var published = sources.IsEmpty ? [] : await archive.DaysAsync(new DocumentQuery { Sources = sources, Published = days }, cancellation).ConfigureAwait(false);
        var bySource = published.ToLookup(day => day.Source, StringComparer.Ordinal);
        return
        [
            .. actors.Select(actor =>
            {
                var naming = actor.Mentions.Where(mention => mention.Voice.IsOwn()).DistinctBy(mention => mention.Document.Version).ToLookup(mention => mention.Document.Published?.Date);
                return actor.Channels.Select(source => source.Name).Distinct(StringComparer.Ordinal).SelectMany(name => bySource[name])
                    .GroupBy(day => day.Day).OrderBy(day => day.Key)
                    .Select(day => new DayCount(day.Key, day.Sum(one => one.Documents), naming[day.Key].Count())).ToList();
            }),
        ];
    }

    /// <summary>Documents of some sources that the search finds to name the subject, in order, without their voices.</summary>
    public async Task<List<DocumentRow>> CandidatesAsync(Subject subject, IEnumerable<Source> channels, DateInterval? days, int? most, CancellationToken cancellation)
    {
        var rows = new List<DocumentRow>();
        var query = new DocumentQuery { Sources = [.. channels.Select(source => source.Name)], Published = days, Terms = subject.Terms, Limit = most };
        if (query.Sources.IsEmpty)
        {
            return rows;
        }

        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return [.. rows.OrderBy(PublicationKey.Of)];
    }

    /// <summary>The place of a document that says most of a silence: the first in the actor's own voice, else the first of all. Null when no term stands there after all, for lack of its companion.</summary>
    public async Task<SubjectMention?> MentionAsync(DocumentRow row, ActorScope scope, TermMatcher matcher, CancellationToken cancellation) =>
        (await MentionsAsync([row], scope, matcher, cancellation).ConfigureAwait(false)).FirstOrDefault();

    private static SubjectMention? MentionIn(AnnotatedDocument reading, DocumentRow row, ActorScope scope, TermMatcher matcher)
    {
        VoiceReader? voices = null;
        SubjectMention? best = null;
        foreach (var match in matcher.Find(reading.Text))
        {
            voices ??= new VoiceReader(reading, scope);
            var voice = voices.At(match.At);
            if (best is null || (voice.Kind.IsOwn() && !best.Voice.IsOwn()))
            {
                best = new SubjectMention(row, Evidence.From(reading.Document, match.At), voice.Kind) { Speakers = voice.Speakers };
            }

            // A headline says in short what the text says in full.
            if (voice.Kind.IsOwn() && reading.Document.Headline?.Contains(match.At) is not true)
            {
                return new SubjectMention(row, Evidence.From(reading.Document, match.At), voice.Kind) { Speakers = voice.Speakers };
            }
        }

        return best;
    }

    /// <summary>For each of some documents, the place that names the subject, if any, in the same order.</summary>
    public Task<List<SubjectMention>> MentionsAsync(IEnumerable<DocumentRow> candidates, ActorScope scope, TermMatcher matcher, CancellationToken cancellation) =>
        MentionsAsync([.. candidates.Select(row => (row, scope))], matcher, cancellation);

    /// <summary>For each of some documents, the place that names the subject, if any, as the actor beside it sees it, in the same order.</summary>
    public async Task<List<SubjectMention>> MentionsAsync(IReadOnlyList<(DocumentRow Row, ActorScope Scope)> candidates, TermMatcher matcher, CancellationToken cancellation)
    {
        var scopes = candidates.ToLookup(static candidate => candidate.Row.Version, static candidate => candidate.Scope);
        var unknown = candidates.Where(candidate => !_found.ContainsKey((candidate.Row.Version, candidate.Scope.Actor.Id, matcher))).Select(static candidate => candidate.Row).DistinctBy(static row => row.Version);
        await foreach (var some in archive.ReadingsAsync(unknown, cancellation).Chunk(AtOnce).WithCancellation(cancellation).ConfigureAwait(false))
        {
            // Voices are told on all cores: that is most of what a silence costs.
            Parallel.ForEach(some, read =>
            {
                foreach (var scope in scopes[read.Row.Version])
                {
                    _found[(read.Row.Version, scope.Actor.Id, matcher)] = MentionIn(read.Reading, read.Row, scope, matcher);
                }
            });
        }

        return [.. candidates.Select(candidate => _found.GetValueOrDefault((candidate.Row.Version, candidate.Scope.Actor.Id, matcher))).OfType<SubjectMention>()];
    }

    /// <summary>Statements that answer a question and in whose words the subject stands, companions counted.</summary>
    public async Task<ImmutableArray<StatementRow>> StatementsAsync(StatementQuery query, TermMatcher matcher, Func<StatementRow, bool> where, CancellationToken cancellation)
    {
        var rows = ImmutableArray.CreateBuilder<StatementRow>();
        await foreach (var row in archive.StatementsAsync(query, cancellation).ConfigureAwait(false))
        {
            if (where(row) && matcher.IsIn(row.Evidence.Exact))
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>Number of the actor's statements on a theme.</summary>
    public ValueTask<int> CountStatementsAsync(ActorScope scope, IEnumerable<Source> channels, DateInterval days, Subject theme, CancellationToken cancellation) =>
        archive.CountAsync(
            new StatementQuery { Speakers = [scope.Actor.Id], Sources = [.. channels.Select(source => source.Name)], Published = days, About = theme.Terms }, cancellation);
}
