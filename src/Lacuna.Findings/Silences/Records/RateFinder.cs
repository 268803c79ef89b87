using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Searching;
using Lacuna.Findings.Statistics;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Silences.Records;

/// <summary>The rates at which the subject is named elsewhere: by the actor before the window, and by its peers in the same days.</summary>
internal sealed class RateFinder(RecordReader records, ActorTable table, SilenceOptions options)
{
    /// <summary>At the rate of the actor's own documents in the days before the window.</summary>
    public async Task<SilenceChance?> OwnAsync(SilenceQuestion question, ActorScope scope, IReadOnlyCollection<Source> channels, TermMatcher matcher, IEnumerable<int> silent, CancellationToken cancellation)
    {
        var (earlier, mentions) = await EarlierAsync(question, scope, channels, matcher, cancellation).ConfigureAwait(false);
        return mentions.Count == 0 ? null : Chance((await records.DaysAsync([(scope, channels, mentions)], earlier, question.Theme, cancellation).ConfigureAwait(false))[0], silent);
    }

    /// <summary>The actor's own documents in the days before the window; empty when none of them names the subject in its own voice.</summary>
    public async Task<SilenceRecord> OwnRecordAsync(SilenceQuestion question, ActorScope scope, IReadOnlyCollection<Source> channels, TermMatcher matcher, CancellationToken cancellation)
    {
        var (earlier, mentions) = await EarlierAsync(question, scope, channels, matcher, cancellation).ConfigureAwait(false);
        return mentions.Count == 0 ? SilenceRecord.Empty : Union(await records.DocumentsAsync(scope, channels, earlier, question.Theme, cancellation).ConfigureAwait(false), mentions);
    }

    /// <summary>At the pooled rate of all others that have channels, on the days of the silence; each peer's day counts as a day of its own.</summary>
    public async Task<SilenceChance?> PeersAsync(SilenceQuestion question, DateInterval silentDays, ActorScope scope, IEnumerable<Source> sources, TermMatcher matcher, IEnumerable<int> silent, CancellationToken cancellation)
    {
        var (days, peers) = await PeersAsync(question, silentDays, scope, sources, matcher, cancellation).ConfigureAwait(false);
        if (!peers.Exists(peer => peer.Mentions.Any(mention => mention.Voice.IsOwn())))
        {
            return null;
        }

        var counts = (await records.DaysAsync(peers, days, question.Theme, cancellation).ConfigureAwait(false)).SelectMany(peer => peer).ToList();
        return counts.Exists(day => day.Mentions > 0) ? Chance(counts, silent) : null;
    }

    /// <summary>The documents of each other actor that has channels, on the days of the silence.</summary>
    public async Task<List<SilenceRecord>> PeersRecordsAsync(SilenceQuestion question, DateInterval silentDays, ActorScope scope, IEnumerable<Source> sources, TermMatcher matcher, CancellationToken cancellation)
    {
        var (days, peers) = await PeersAsync(question, silentDays, scope, sources, matcher, cancellation).ConfigureAwait(false);
        var documents = await records.DocumentsAsync(peers.ConvertAll(peer => (peer.Scope, peer.Channels)), days, question.Theme, cancellation).ConfigureAwait(false);
        return [.. peers.Select((peer, i) => Union(documents[i], peer.Mentions))];
    }

    /// <summary>The days before the window that are looked at, and where the subject is named in them; nowhere when it is not in the actor's own voice.</summary>
    private async Task<(DateInterval Days, List<SubjectMention> Mentions)> EarlierAsync(SilenceQuestion question, ActorScope scope, IReadOnlyCollection<Source> channels, TermMatcher matcher, CancellationToken cancellation)
    {
        var earlier = new DateInterval(question.Window.Start.PlusDays(-options.EarlierDays), question.Window.Start.PlusDays(-1));
        var candidates = await records.CandidatesAsync(question.Subject, channels, earlier, null, cancellation).ConfigureAwait(false);
        if (candidates.Count > options.MostForRate)
        {
            candidates.RemoveRange(0, candidates.Count - options.MostForRate);
            earlier = new DateInterval(candidates[0].Published?.Date?.PlusDays(1) ?? earlier.Start, earlier.End);
            candidates.RemoveAll(row => row.Published?.Date < earlier.Start);
        }

        var mentions = await records.MentionsAsync(candidates, scope, matcher, cancellation).ConfigureAwait(false);
        return (earlier, mentions.Exists(mention => mention.Voice.IsOwn()) ? mentions : []);
    }

    /// <summary>The days of the silence that are looked at, and each other actor that has channels with the places that name the subject in them.</summary>
    private async Task<(DateInterval Days, List<(ActorScope Scope, IReadOnlyCollection<Source> Channels, IReadOnlyCollection<SubjectMention> Mentions)> Peers)> PeersAsync(
        SilenceQuestion question, DateInterval silentDays, ActorScope scope, IEnumerable<Source> sources, TermMatcher matcher, CancellationToken cancellation)
    {
        var peers = PeersOf(scope, sources).Select(peer => (Scope: new ActorScope(peer.Peer, table), peer.Channels, Names: peer.Channels.Select(channel => channel.Name).Distinct(StringComparer.Ordinal).ToList())).ToList();
        var days = silentDays;

        // Asked for once: a question for words costs the same for one peer as for all.
        var candidates = await records.CandidatesAsync(question.Subject, peers.SelectMany(peer => peer.Channels), days, options.MostForRate, cancellation).ConfigureAwait(false);
        if (candidates.Count == options.MostForRate && candidates[^1].Published?.Date is { } last && last > days.Start)
        {
            // Only days that are looked through in full.
            days = new DateInterval(days.Start, last.PlusDays(-1));
            candidates.RemoveAll(row => row.Published?.Date >= last);
        }

        var naming = candidates.ToLookup(row => row.Source?.Name, StringComparer.Ordinal);
        var owners = peers.SelectMany(peer => peer.Names.SelectMany(name => naming[name]).Select(row => (Row: row, peer.Scope))).ToList();
        var mentions = (await records.MentionsAsync(owners, matcher, cancellation).ConfigureAwait(false)).ToLookup(mention => mention.Document.Source?.Name, StringComparer.Ordinal);
        return (days, peers.ConvertAll(peer => (peer.Scope, (IReadOnlyCollection<Source>)peer.Channels, (IReadOnlyCollection<SubjectMention>)[.. peer.Names.SelectMany(name => mentions[name])])));
    }

    private static SilenceChance? Chance(IEnumerable<DayCount> days, IEnumerable<int> silent)
    {
        var all = days.ToList();
        if (BetaBinomial.Fit(all) is not { Mean: > 0 } rate)
        {
            return null;
        }

        var over = new DateInterval(all.Min(day => day.Day), all.Max(day => day.Day));
        return new SilenceChance(rate, all.Sum(day => day.Documents), all.Sum(day => day.Mentions), over, rate.ChanceOfSilence(silent));
    }

    private static SilenceRecord Union(IEnumerable<DocumentRow> documents, IReadOnlyCollection<SubjectMention> mentions) =>
        new([.. RecordReader.With(documents, mentions)], [.. mentions]);

    private IEnumerable<(Actor Peer, ImmutableArray<Source> Channels)> PeersOf(ActorScope scope, IEnumerable<Source> sources) =>
        sources
            .Where(source => source.SpeaksFor is not null && !scope.Carries(source))
            .GroupBy(source => SideOf(source.SpeaksFor!))
            .Where(side => side.Key != (scope.Actor.State ?? scope.Actor.Id))
            .OrderBy(side => side.Key, StringComparer.Ordinal)
            .Select(side => (table.ById(side.Key) ?? new Actor(side.Key, side.Key, ActorKind.Organisation), side.ToImmutableArray()));

    private string SideOf(string id) => table.ById(id)?.State ?? id;
}
