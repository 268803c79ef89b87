using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Coverages;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Agenda;

/// <summary>Sets what an archive's documents announced against the contacts and statements that it holds.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
public sealed class AgendaFinder(IArchive archive, ActorTable table)
{
    /// <summary>Days before the first day asked for in which an item may have been announced: sessions and visits are seldom announced earlier.</summary>
    private const int DaysAhead = 60;

    /// <summary>Days after the last one in which it may have been told of.</summary>
    private const int DaysAfter = 7;

    /// <summary>Days of an item at most: "this year" and "in the 21st century" can be set against nothing.</summary>
    private const int MostDays = 31;

    /// <summary>Days after an item for which channels must be held before it is said that nothing was found.</summary>
    private const int FollowDays = 1;

    /// <summary>The items that answer <paramref name="question"/>, with what is held of each.</summary>
    public async Task<HeldAgenda> FindAsync(AgendaQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var days = OpenDays.Between(question.From, question.Until, before: DaysAhead, after: DaysAfter);
        var query = new DocumentQuery { Published = days, Tells = Telling.Contacts | Telling.Agenda };
        var documents = await ToldDocuments.ReadAsync(archive, query, cancellation).ConfigureAwait(false);
        var scope = question.By is { } by ? new ActorScope(by, table) : null;
        var items = documents
            .SelectMany(held => held.Document.Agenda.Select(item => (held.Row, held.Document, Item: item)))
            .Where(held => scope is null || held.Item.Actors.Any(scope.Includes))
            .ToList();
        var announcements = items
            .Where(held => IsDated(held.Item) && held.Item.Due is { } due && !(due.End < question.From) && !(due.Start > question.Until))
            .Select(held => new Announcement(held.Row, held.Document, held.Item, held.Item.Due!))
            .OrderBy(announcement => announcement.Due.Start).ThenBy(announcement => announcement.Due.End)
            .ToList();
        var judged = await JudgeAsync(announcements, documents, days, cancellation).ConfigureAwait(false);
        return new HeldAgenda(question, judged)
        {
            WithoutDay = items.Count(held => !IsDated(held.Item)),
            Looked = await archive.CountAsync(new DocumentQuery { Published = days }, cancellation).ConfigureAwait(false),
            NotRead = await archive.CountAsync(new DocumentQuery { Published = days, IsRead = false }, cancellation).ConfigureAwait(false),
        };
    }

    private async Task<ImmutableArray<AnnouncedItem>> JudgeAsync(
        List<Announcement> announcements, IReadOnlyList<(DocumentRow Row, AnnotatedDocument Document)> documents, DateInterval? days, CancellationToken cancellation)
    {
        if (announcements.Count == 0)
        {
            return [];
        }

        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var lastDay = holdings.SelectMany(holding => holding.Coverage.Spans).Select(span => (LocalDate?)span.Days.End).Max();
        var notices = await NoticeFinder.ReadAsync(archive, days, cancellation).ConfigureAwait(false);
        var traces = new TraceFinder(archive, documents);
        var items = ImmutableArray.CreateBuilder<AnnouncedItem>(announcements.Count);
        var contactsOf = new List<AgendaTrace>[announcements.Count];
        var statementsOf = new ImmutableArray<AgendaTrace>[announcements.Count];

        // To unpack the documents that statements stand in is most of what an agenda costs.
        await Parallel.ForAsync(0, announcements.Count, cancellation, async (i, stop) =>
        {
            contactsOf[i] = [.. traces.Contacts(announcements[i])];

            // Where the parties met, what was said there needs no guess at which of it was announced.
            statementsOf[i] = contactsOf[i].Count > 0 ? [] : await traces.StatementsAsync(announcements[i], stop).ConfigureAwait(false);
        }).ConfigureAwait(false);
        for (var i = 0; i < announcements.Count; i++)
        {
            var (announcement, contacts, statements) = (announcements[i], contactsOf[i], statementsOf[i]);
            var calledOff = notices.Of(announcement).ToList();
            var channels = holdings.Where(holding => Concerns(holding, announcement)).ToList();
            var needed = new DateInterval(announcement.Due.Start, announcement.Due.End.PlusDays(FollowDays));
            ImmutableArray<CoverageHole> holes = [.. channels.SelectMany(holding => holding.Coverage.HolesIn(needed).Select(hole => new CoverageHole(hole.Days, $"{holding.Source.Name}: {hole.Reason}")))];
            var verdict =
                contacts.Count > 0 ? AgendaVerdict.Held
                : calledOff.Count > 0 ? AgendaVerdict.CalledOff
                : !statements.IsEmpty ? AgendaVerdict.Held
                : announcement.Due.Start > lastDay ? AgendaVerdict.StillToCome
                : channels.Count == 0 || !holes.IsEmpty ? AgendaVerdict.NotEstablished
                : AgendaVerdict.NothingFound;
            items.Add(new AnnouncedItem(announcement.Row, announcement.Item, Evidence.From(announcement.Document.Document, announcement.Item.Span), verdict)
            {
                Traces = [.. contacts, .. statements, .. calledOff],
                Channels = [.. channels.Select(holding => holding.Source.Name)],
                Holes = holes,
            });
        }

        return items.ToImmutable();
    }

    private static bool IsDated(AgendaItem item) => item.Due is { Length: <= MostDays };

    private bool Concerns(SourceHolding holding, Announcement announcement) =>
        holding.Source.Name == announcement.Row.Source?.Name || announcement.Item.Actors.Any(actor => new ActorScope(actor, table).Carries(holding.Source));
}
