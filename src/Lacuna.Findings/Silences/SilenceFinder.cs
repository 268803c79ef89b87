using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Silences.Latencies;
using Lacuna.Findings.Silences.Opportunities;
using Lacuna.Findings.Silences.Records;
using Lacuna.Findings.Statistics;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Silences;

/// <summary>Answers whether an actor has spoken of a subject, from an archive, with how hard it was looked.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
/// <param name="options">Numbers by which silences are judged.</param>
public sealed class SilenceFinder(IArchive archive, ActorTable table, SilenceOptions? options = null)
{
    private const int NearMissesTold = 2;

    private readonly SilenceOptions _options = options ?? new SilenceOptions();
    private readonly RecordReader _records = new(archive);
    private readonly Dictionary<Subject, TermMatcher> _matchers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The whole answer.</summary>
    public Task<Silence> FindAsync(SilenceQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return QuestionTurns.Default.TakeAsync(() => AnswerAsync(question, cancellation), cancellation);
    }

    private async Task<Silence> AnswerAsync(SilenceQuestion question, CancellationToken cancellation)
    {
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var matcher = MatcherOf(question.Subject);
        var scope = new ActorScope(question.Actor, table);
        var look = await LookAsync(question, scope, holdings, matcher, cancellation).ConfigureAwait(false);
        var reported = await ReportedAsync(question, scope, matcher, cancellation).ConfigureAwait(false);
        var silence = Judged(question, look, reported);

        var before = DayCounts.Before(look.Documents, silence.First);
        int[] sizes = [.. DayCounts.Sizes(before)];
        var rates = new RateFinder(_records, table, _options);
        return silence with
        {
            Counts = question.Theme is { } theme
                ? silence.Counts with { Statements = await _records.CountStatementsAsync(scope, look.Channels, question.Window, theme, cancellation).ConfigureAwait(false) }
                : silence.Counts,
            NearMisses = NearMissesOf(before, look.Mentions),
            AtOwnRate = await rates.OwnAsync(question, scope, look.Channels, matcher, sizes, cancellation).ConfigureAwait(false),
            AtPeersRate = await rates.PeersAsync(question, SilentDays(silence), scope, holdings.Select(holding => holding.Source), matcher, sizes, cancellation).ConfigureAwait(false),
            Pleas = await PleasAsync(question, scope, matcher, cancellation).ConfigureAwait(false),
            Opportunities = await new OpportunityFinder(archive, _options).FindAsync(look.Documents, look.Naming, question.Theme, cancellation).ConfigureAwait(false),
            Hindrances = await new HindranceFinder(archive).FindAsync(question.Actor, look.ChannelNames, question.Window, cancellation).ConfigureAwait(false),
            Latency = await new LatencyFinder(archive, _records, _options).FindAsync(question, silence.First, scope, look.Channels, matcher, cancellation).ConfigureAwait(false),
        };
    }

    /// <summary>The verdict with its counts, bounds and channels, and the chance at the peers' rate, without occasions, pleas and latencies: for scans.</summary>
    internal async Task<Silence> JudgeAsync(SilenceQuestion question, ImmutableArray<SourceHolding> holdings, CancellationToken cancellation)
    {
        var matcher = MatcherOf(question.Subject);
        var scope = new ActorScope(question.Actor, table);
        var look = await LookAsync(question, scope, holdings, matcher, cancellation).ConfigureAwait(false);
        var silence = Judged(question, look, await ReportedAsync(question, scope, matcher, cancellation).ConfigureAwait(false));
        int[] sizes = [.. DayCounts.Sizes(DayCounts.Before(look.Documents, silence.First))];
        var rates = new RateFinder(_records, table, _options);
        return silence with
        {
            AtPeersRate = await rates.PeersAsync(question, SilentDays(silence), scope, holdings.Select(holding => holding.Source), matcher, sizes, cancellation).ConfigureAwait(false),
        };
    }

    /// <summary>What the counts of a silence count, document by document: asked for when somebody wants to see them, since a long window holds thousands.</summary>
    public async Task<SilenceRecord> RecordAsync(SilenceQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var look = await LookAsync(question, new ActorScope(question.Actor, table), holdings, MatcherOf(question.Subject), cancellation).ConfigureAwait(false);
        return new SilenceRecord(look.Documents, look.Mentions);
    }

    /// <summary>The documents that the actor's own earlier rate is taken from (<see cref="Silence.AtOwnRate"/>).</summary>
    public async Task<SilenceRecord> EarlierRecordAsync(SilenceQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (scope, matcher) = (new ActorScope(question.Actor, table), MatcherOf(question.Subject));
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var look = await LookAsync(question, scope, holdings, matcher, cancellation).ConfigureAwait(false);
        return await new RateFinder(_records, table, _options).OwnRecordAsync(question, scope, look.Channels, matcher, cancellation).ConfigureAwait(false);
    }

    /// <summary>The documents of others that the peers' rate is taken from (<see cref="Silence.AtPeersRate"/>).</summary>
    /// <param name="silence">The silence.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<SilenceRecord> PeersRecordAsync(Silence silence, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(silence);
        var question = silence.Question;
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var peers = await new RateFinder(_records, table, _options)
            .PeersRecordsAsync(question, SilentDays(silence), new ActorScope(question.Actor, table), holdings.Select(holding => holding.Source), MatcherOf(question.Subject), cancellation).ConfigureAwait(false);
        return new SilenceRecord([.. peers.SelectMany(peer => peer.Documents)], [.. peers.SelectMany(peer => peer.Mentions)]);
    }

    private static DateInterval SilentDays(Silence silence) =>
        new(silence.Question.Window.Start, silence.First?.Document.Published?.Date ?? silence.Question.Window.End);

    private async Task<Look> LookAsync(SilenceQuestion question, ActorScope scope, ImmutableArray<SourceHolding> holdings, TermMatcher matcher, CancellationToken cancellation)
    {
        ImmutableArray<SourceHolding> channels =
        [
            .. holdings.Where(holding => question.Channels.IsEmpty
                ? scope.Carries(holding.Source)
                : question.Channels.Contains(holding.Source.Name, StringComparer.OrdinalIgnoreCase)),
        ];
        ImmutableArray<Source> sources = [.. channels.Select(channel => channel.Source)];
        var documents = await _records.DocumentsAsync(scope, sources, question.Window, question.Theme, cancellation).ConfigureAwait(false);
        var candidates = await _records.CandidatesAsync(question.Subject, sources, question.Window, null, cancellation).ConfigureAwait(false);
        var mentions = await _records.MentionsAsync(candidates, scope, matcher, cancellation).ConfigureAwait(false);
        if (scope.IsPerson)
        {
            // Of a state's pages only those count that carry a statement by the person.
            var spoken = documents.Select(row => row.Version).ToHashSet();
            channels = [.. channels.Where(channel => scope.Owns(channel.Source) || documents.Exists(row => row.Source?.Name == channel.Source.Name))];
            mentions.RemoveAll(mention => !mention.Voice.IsOwn() && !spoken.Contains(mention.Document.Version));
        }

        return new Look(channels, [.. documents.Concat(mentions.Select(mention => mention.Document)).DistinctBy(row => row.Version).OrderBy(PublicationKey.Of)], [.. mentions]);
    }

    private Silence Judged(SilenceQuestion question, Look look, ImmutableArray<StatementRow> reported)
    {
        var judge = new ChannelJudge(question, _options);
        var first = look.Mentions.FirstOrDefault(mention => mention.Voice.IsOwn());
        var counts = DayCounts.Counts(look.Documents, look.Mentions, first);
        ImmutableArray<ChannelSilence> channels = [.. look.Holdings.Select(holding => judge.Of(holding, look.Documents, look.Mentions))];
        var doubts = judge.DoubtsOf(channels, look.Documents, look.Mentions, reported.Length);
        var bounds = new MentionBounds(
            MentionRate.UpperBound(0, counts.BeforeFirst, _options.Recall),
            MentionRate.UpperBound(0, counts.DaysBeforeFirst, _options.Recall),
            _options.Recall);
        return new Silence(question, ChannelJudge.Verdict(first, doubts), counts, bounds)
        {
            Doubts = doubts,
            First = first,
            Mentions = look.Mentions,
            Channels = channels,
            ReportedElsewhere = reported,
        };
    }

    private static ImmutableArray<NearMiss> NearMissesOf(List<DocumentRow> before, ImmutableArray<SubjectMention> mentions)
    {
        var named = mentions.ToDictionary(mention => mention.Document.Version);
        return
        [
            .. Enumerable.Reverse(before)
                .Select(row => new NearMiss(row, named.GetValueOrDefault(row.Version)))
                .OrderBy(miss => miss.Mention is null)
                .Take(NearMissesTold),
        ];
    }

    private TermMatcher MatcherOf(Subject subject)
    {
        if (!_matchers.TryGetValue(subject, out var matcher))
        {
            _matchers.Add(subject, matcher = new TermMatcher(subject));
        }

        return matcher;
    }

    /// <summary>Pleas by others. A reporter's question and an order within the actor's own house are none.</summary>
    private Task<ImmutableArray<StatementRow>> PleasAsync(SilenceQuestion question, ActorScope scope, TermMatcher matcher, CancellationToken cancellation)
    {
        ImmutableArray<string> addressees = question.Actor.State is { } state && state != question.Actor.Id ? [question.Actor.Id, state] : [question.Actor.Id];
        var query = new StatementQuery { Addressees = addressees, OnlyPleas = true, About = question.Subject.Terms, Published = question.Window };
        return _records.StatementsAsync(query, matcher, row => row.Statement.Speakers.Any(speaker => IsOutsider(speaker, scope)), cancellation);
    }

    private static bool IsOutsider(Actor speaker, ActorScope scope) =>
        !scope.Includes(speaker) && (speaker.State is null || speaker.State != scope.Actor.State) && speaker is not { Kind: ActorKind.Group, State: null };

    private Task<ImmutableArray<StatementRow>> ReportedAsync(SilenceQuestion question, ActorScope scope, TermMatcher matcher, CancellationToken cancellation)
    {
        var query = new StatementQuery { Speakers = [question.Actor.Id], About = question.Subject.Terms, Published = question.Window };
        return _records.StatementsAsync(query, matcher, row => row.Document.Source is not { } source || !scope.Carries(source), cancellation);
    }

    /// <summary>What was found in the actor's channels.</summary>
    private sealed record Look(ImmutableArray<SourceHolding> Holdings, ImmutableArray<DocumentRow> Documents, ImmutableArray<SubjectMention> Mentions)
    {
        public ImmutableArray<Source> Channels { get; } = [.. Holdings.Select(holding => holding.Source)];

        public ImmutableArray<string> ChannelNames { get; } = [.. Holdings.Select(holding => holding.Source.Name)];

        public HashSet<DocumentVersion> Naming { get; } = [.. Mentions.Where(mention => mention.Voice.IsOwn()).Select(mention => mention.Document.Version)];
    }
}
