using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Silences.Records;
using Lacuna.Findings.Voices;
using Lacuna.Findings.Watching.Events;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Watching.Detecting;

/// <summary>Tells when the documents of an actor's own channels begin or cease to use a phrase. Whose words it stands in there is not looked at, and the event says so.</summary>
internal sealed class PhraseDetector(IArchive archive, ActorTable table, ImmutableArray<PhraseRule> rules, TimeProvider clock) : IWatchDetector
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WatchEvent>> FindAsync(IReadOnlyList<News> news, CancellationToken cancellation)
    {
        var events = new List<WatchEvent>();
        foreach (var rule in rules)
        {
            var scope = new ActorScope(rule.Actor, table);
            var fresh = news.Where(item => item.Reading.Document.Source is { } source && scope.Carries(source)).Select(item => item.Reading.Document.Version).ToHashSet();
            if (fresh.Count == 0)
            {
                continue;
            }

            var channels = (await archive.SourcesAsync(cancellation).ConfigureAwait(false)).Select(holding => holding.Source).Where(scope.Carries);
            var term = new SubjectTerm(rule.Phrase);
            var all = new DocumentQuery { Sources = [.. channels.Select(source => source.Name)], Published = OpenDays.Between(rule.Since, null) };
            var rows = (await archive.DocumentsAsync(all, cancellation).ToListAsync(cancellation).ConfigureAwait(false)).Where(row => row.Published?.Date is not null).OrderBy(PublicationKey.Of).ToList();
            var naming = await archive.DocumentsAsync(all with { Terms = [term] }, cancellation).Select(row => row.Version).ToHashSetAsync(cancellationToken: cancellation).ConfigureAwait(false);
            foreach (var turn in PhraseHistory.Of([.. rows.Select(row => naming.Contains(row.Version))]).Where(turn => fresh.Contains(rows[turn.At].Version)))
            {
                events.Add(await EventOfAsync(rule, term, rows, turn, cancellation).ConfigureAwait(false));
            }
        }

        return events;
    }

    private async Task<WatchEvent> EventOfAsync(PhraseRule rule, SubjectTerm term, List<DocumentRow> rows, PhraseTurn turn, CancellationToken cancellation)
    {
        var evidence = ImmutableArray.CreateBuilder<WatchEvidence>();
        foreach (var (label, at) in turn.Appeared ? [("last use before", turn.LastUse), ("first use", turn.At)] : new[] { ("last use", turn.LastUse) })
        {
            if (at >= 0 && await archive.DocumentAsync(rows[at].Version, cancellation).ConfigureAwait(false) is { } document && new TermMatcher([term]).Find(document.Text) is [var use, ..])
            {
                evidence.Add(WatchEvidence.Of(label, document, Evidence.From(document, use.At)));
            }
        }

        var kind = turn.Appeared ? WatchEventKind.PhraseAppeared : WatchEventKind.PhraseDropped;
        var (actor, day) = (rule.Actor.Name, rows[turn.At].Published!.Date);
        return new WatchEvent(
            EventId.Of(kind, rule.Actor.Id, rule.Phrase, rows[turn.At].Version.DocumentId),
            kind,
            clock.GetUtcNow(),
            turn.Appeared ? $"{actor} {(turn.LastUse < 0 ? "uses" : "again uses")} “{rule.Phrase}”" : $"{actor} no longer uses “{rule.Phrase}”",
            turn.Appeared
                ? string.Create(CultureInfo.InvariantCulture, $"It stands in a document of {day:uuuu-MM-dd}, and in none of the {turn.Of} documents of its channels before it{(turn.LastUse < 0 ? "" : " since the last use")}. These allow a use in at most {100 * turn.Chance:0}% of documents (95% bound).")
                : string.Create(CultureInfo.InvariantCulture, $"It stood in {turn.Used} of {turn.Of} documents of its channels, and in none of the {turn.Since} since {rows[turn.LastUse].Published!.Date:uuuu-MM-dd}. At the earlier rate the chance of that is {100 * turn.Chance:0.#}%."))
        {
            Rule = $"{actor}: “{rule.Phrase}”",
            Evidence = evidence.ToImmutable(),
            Limits = ["Looked for in these very words, in documents of the actor's own channels that are held; a quotation of somebody else counts as well."],
        };
    }
}
