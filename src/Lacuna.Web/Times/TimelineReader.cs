using System.Collections.Immutable;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Agenda;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Presences;
using Lacuna.Findings.Silences;
using Lacuna.Reporting.Agenda;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Silences;
using Lacuna.Web.Contacts;
using Lacuna.Web.Lists;
using Lacuna.Web.Records;
using NodaTime;

namespace Lacuna.Web.Times;

/// <summary>Puts contacts, statements, first mentions and announced items of some days on one line of time.</summary>
/// <param name="record">The record.</param>
/// <param name="books">The contacts of the record.</param>
internal sealed class TimelineReader(OpenRecord record, BookKeeper books)
{
    /// <summary>Statements on one line at most: those of a great power in a month; more is no line but a list, which the page of statements gives.</summary>
    private const int MostStatements = 1_000;

    private readonly ImmutableArray<TimelineEvent>.Builder _events = ImmutableArray.CreateBuilder<TimelineEvent>();
    private readonly ImmutableArray<string>.Builder _limits = ImmutableArray.CreateBuilder<string>();

    /// <summary>The line of one or two actors, of a subject, or of actors on a subject.</summary>
    public async Task<Timeline> ReadAsync(ImmutableArray<Actor> actors, Subject? about, DateInterval window, CancellationToken cancellation)
    {
        if (!actors.IsEmpty)
        {
            await AddContactsAsync(actors, window, cancellation).ConfigureAwait(false);
            await AddAgendaAsync(actors, window, cancellation).ConfigureAwait(false);
        }

        if (about is not null)
        {
            await AddFirstMentionsAsync(actors, about, window, cancellation).ConfigureAwait(false);
        }

        await AddStatementsAsync(actors, about, window, cancellation).ConfigureAwait(false);
        string[] parts = [.. actors.Select(actor => actor.Name)];
        var who = Counted.List(parts);
        return new Timeline(
            $"{who}{(about is null ? "" : who.Length > 0 ? $" on {about.Name}" : about.Name)}, {DayWords.Of(window)}", window, [.. _events.OrderBy(one => one.Day).ThenBy(one => one.Kind)])
        {
            Limits = _limits.ToImmutable(),
        };
    }

    private async Task AddContactsAsync(ImmutableArray<Actor> actors, DateInterval window, CancellationToken cancellation)
    {
        var book = await books.CurrentAsync(cancellation).ConfigureAwait(false);
        foreach (var contact in book.Contacts.Where(contact => contact.Date is { } days && days.Intersection(window) is not null && actors.All(actor => TakesPart(contact, actor))))
        {
            var (published, all) = ContactWords.Count(contact);
            _events.Add(new TimelineEvent(LocalDate.Max(contact.Date!.Start, window.Start), TimelineKind.Contact, new ListEntry($"{contact.Kind.ToString().ToLowerInvariant()}: {Counted.List([.. contact.Participants.Select(ContactWords.Of)])}")
            {
                Address = ContactWords.AddressOf(contact),
                Facts = [$"readouts of {Counted.Number(published)} of {Counted.Of(all, "side")}"],
            }));
        }
    }

    private static bool TakesPart(ContactRecord contact, Actor actor) =>
        contact.Participants.Any(one => one.Equals(actor) || (actor.Kind == ActorKind.State && one.State == actor.Id));

    private async Task AddAgendaAsync(ImmutableArray<Actor> actors, DateInterval window, CancellationToken cancellation)
    {
        foreach (var actor in actors)
        {
            var held = await new AgendaFinder(record.Archive, record.Actors).FindAsync(new AgendaQuestion { By = actor, From = window.Start, Until = window.End }, cancellation).ConfigureAwait(false);
            foreach (var item in held.Items)
            {
                _events.Add(new TimelineEvent(LocalDate.Max(item.Item.Due!.Start, window.Start), TimelineKind.Agenda, ListEntry.Of(item.Row, $"due {DayWords.Of(item.Item.Due)}", AgendaPoint.Short(item.Verdict)) with { Evidence = item.Evidence }));
            }
        }
    }

    private async Task AddFirstMentionsAsync(ImmutableArray<Actor> actors, Subject about, DateInterval window, CancellationToken cancellation)
    {
        var matrix = await new PresenceFinder(record.Archive, record.Actors).FindAsync(about, window, cancellation).ConfigureAwait(false);
        var sides = actors.Select(actor => actor.State ?? actor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in matrix.Rows.Where(row => sides.Count == 0 || sides.Contains(row.Actor.State ?? row.Actor.Id)))
        {
            if (row.First is not { Document.Published.Date: { } day } first)
            {
                continue;
            }

            var before = row.Cells.Where(cell => cell.Days.End < day).Sum(cell => cell.Documents);
            var wasCovered = row.Cells.Where(cell => cell.Days.End < day).All(cell => cell.State != PresenceState.NotCovered);
            var isBroken = before >= new SilenceOptions().LeastDocuments && wasCovered;
            _events.Add(new TimelineEvent(day, isBroken ? TimelineKind.Broken : TimelineKind.First, ListEntry.Of(
                first.Document,
                $"{row.Actor.Name} first names {about.Name} in these days",
                isBroken ? $"after {Counted.Of(before, "document")} of earlier days without it" : "",
                SilenceWords.VoiceOf(first)) with { Evidence = first.Evidence }));
        }
    }

    private async Task AddStatementsAsync(ImmutableArray<Actor> actors, Subject? about, DateInterval window, CancellationToken cancellation)
    {
        var query = new StatementQuery { About = about?.Terms ?? [], Published = window, Limit = MostStatements };
        StatementQuery[] queries = actors switch
        {
            [] => [query],
            [var one] => [query with { Speakers = [one.Id] }],
            _ => [query with { Speakers = [actors[0].Id], Addressees = [actors[1].Id] }, query with { Speakers = [actors[1].Id], Addressees = [actors[0].Id] }],
        };
        foreach (var one in queries)
        {
            var count = 0;
            await foreach (var row in record.Archive.StatementsAsync(one, cancellation).ConfigureAwait(false))
            {
                count++;
                if (row.Document.Published?.Date is { } day)
                {
                    _events.Add(new TimelineEvent(day, TimelineKind.Statement, ListEntry.Of(row)));
                }
            }

            if (count == MostStatements)
            {
                _limits.Add($"Only the first {Counted.Number(MostStatements)} statements stand on the line; give fewer days, or ask for statements alone.");
            }
        }
    }
}
