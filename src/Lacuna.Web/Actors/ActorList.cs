using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Searching;
using Lacuna.Web.Records;

namespace Lacuna.Web.Actors;

/// <summary>Who speaks in the record.</summary>
/// <param name="Speakers">Those with most statements first.</param>
/// <param name="WithChannels">Actors with channels of their own, with those.</param>
public sealed record ActorList(ImmutableArray<ActorStatements> Speakers, ImmutableArray<(Actor Actor, ImmutableArray<SourceHolding> Channels)> WithChannels)
{
    /// <summary>Speakers kept at hand; who speaks less often is found by the exact name.</summary>
    private const int Most = 10_000;

    /// <summary>Speakers found for some words at most.</summary>
    private const int MostFound = 100;

    /// <summary>Those whose name or id holds all the words, those with most statements first; then those of the tables that bear the name and do not speak here.</summary>
    internal ImmutableArray<ActorStatements> Find(string words, Reading.Actors.ActorTable table)
    {
        var parts = SearchableText.Fold(words).Split(SearchableText.Space, StringSplitOptions.RemoveEmptyEntries);
        var found = Speakers.Where(speaker => SearchableText.Fold($"{speaker.Actor.Name} {speaker.Actor.Id}") is var name && Array.TrueForAll(parts, part => name.Contains(part, StringComparison.Ordinal)));
        var known = table.Find(words).Select(actor => new ActorStatements(actor, Speakers.FirstOrDefault(speaker => speaker.Actor.Equals(actor))?.Statements ?? 0));
        return [.. found.Take(MostFound).Concat(known).DistinctBy(speaker => speaker.Actor)];
    }

    /// <summary>The list of the record.</summary>
    internal static Task<ActorList> OfAsync(OpenRecord record, KeptAnswers kept, CancellationToken cancellation) => kept.GetAsync(
        "/actors",
        async stop =>
        {
            var speakers = await record.Archive.ActorsAsync(new StatementQuery(), StatementPart.Speaker, Most, stop).ConfigureAwait(false);
            var holdings = await record.Archive.SourcesAsync(stop).ConfigureAwait(false);
            return new ActorList(
                [.. speakers.Select(speaker => speaker with { Actor = record.Actors.ById(speaker.Actor.Id) ?? speaker.Actor })],
                [
                    .. holdings.Where(holding => holding.Source.SpeaksFor is not null)
                        .GroupBy(holding => holding.Source.SpeaksFor!, StringComparer.Ordinal)
                        .Select(own => (record.Actors.ById(own.Key) ?? new Actor(own.Key, own.Key, ActorKind.Organisation), own.ToImmutableArray()))
                        .OrderBy(own => own.Item1.Name, StringComparer.Ordinal),
                ]);
        },
        cancellation);
}
